package org.amends.sandbox.jira;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Behind {@code WebSudoManager}: never asks again who somebody is. */
final class SandboxWebSudoManager {
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        throw new IllegalStateException("nothing is protected here, so nothing has to be enforced");
    }

    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        // the person has proved at the login who they are
    }
}
