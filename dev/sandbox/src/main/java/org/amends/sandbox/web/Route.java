package org.amends.sandbox.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of ours and what answers there.
 *
 * @param guests how somebody who is not signed in is answered
 */
record Route(String method, Pattern path, Guests guests, Handler handler) {
    enum Guests {
        WELCOME,
        ASKED_TO_SIGN_IN,
        TOLD_401
    }

    /** Answers a visit. */
    interface Handler {
        Answer answer(Visit visit) throws IOException, ServletException;
    }

    /** A page for those who are signed in; {@code *} in the path is one variable place. */
    static Route page(String path, Handler handler) {
        return new Route("GET", pattern(path), Guests.ASKED_TO_SIGN_IN, handler);
    }

    /** A change by somebody who is signed in. */
    static Route change(String path, Handler handler) {
        return new Route("POST", pattern(path), Guests.ASKED_TO_SIGN_IN, handler);
    }

    /** An answer for a program. */
    static Route data(String path, Handler handler) {
        return new Route("GET", pattern(path), Guests.TOLD_401, handler);
    }

    /** A change by a program, which sends JSON. */
    static Route write(String method, String path, Handler handler) {
        return new Route(method, pattern(path), Guests.TOLD_401, handler);
    }

    boolean isForPrograms() {
        return guests == Guests.TOLD_401;
    }

    Route forGuestsToo() {
        return new Route(method, path, Guests.WELCOME, handler);
    }

    /** What stands at the variable places, if this route is meant. */
    Optional<List<String>> places(Visit visit) {
        Matcher matcher = path.matcher(visit.path());
        if (!method.equals(visit.request().getMethod()) || !matcher.matches()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            found.add(matcher.group(group));
        }
        return Optional.of(found);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(path.replace("*", "([^/]+)") + "/?");
    }
}
