package org.amends.sandbox.jira;

import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Behind {@code WebSudoManager}: the login is proof enough of who an administrator is, until a test says otherwise. */
final class SandboxWebSudoManager {
    private volatile boolean proofOver;

    void proofIsOver(boolean over) {
        proofOver = over;
    }

    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (proofOver) {
            throw new WebSudoSessionException("It is a while since the password was given.");
        }
    }

    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.sendRedirect("/login?os_destination=" + request.getRequestURI());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
