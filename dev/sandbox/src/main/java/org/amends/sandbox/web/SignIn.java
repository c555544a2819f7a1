package org.amends.sandbox.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** What a browser's session remembers: the user's name, and the token that every form of ours must send back. */
record SignIn(HttpServletRequest request) {
    private static final String USER = "user";
    private static final String TOKEN = "atl_token";

    Optional<String> userName() {
        return remembered(USER);
    }

    /** Begins a new session, so that an address with an old session's id is worth nothing. */
    void begin(String userName) {
        end();
        request.getSession(true).setAttribute(USER, userName);
    }

    void end() {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    String token() {
        return remembered(TOKEN).orElseGet(this::newToken);
    }

    /** Whether the request brought the token that we gave to this session. */
    boolean tokenCameBack() {
        byte[] sent =
                Optional.ofNullable(request.getParameter(TOKEN)).orElse("").getBytes();
        return remembered(TOKEN)
                .filter(token -> MessageDigest.isEqual(token.getBytes(), sent))
                .isPresent();
    }

    private Optional<String> remembered(String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (String) session.getAttribute(name));
    }

    private String newToken() {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        request.getSession(true).setAttribute(TOKEN, token);
        return token;
    }
}
