package org.amends.sandbox.jira;

import org.apache.log4j.Logger;

/** Behind {@code JiraThreadLocalUtil}: before and after work on a plugin's own thread nobody is signed in there. */
final class SandboxThreadLocals {
    private final SandboxAuthenticationContext authentication;

    SandboxThreadLocals(SandboxAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    public void preCall() {
        authentication.clear();
    }

    public void postCall(Logger log) {
        authentication.clear();
    }
}
