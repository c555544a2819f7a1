package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;

/** Behind {@code JiraAuthenticationContext}; nobody is null, as in Jira. */
final class SandboxJiraAuthenticationContext {
    private final SandboxAuthenticationContext authentication;
    private final I18nHelper words;

    SandboxJiraAuthenticationContext(SandboxAuthenticationContext authentication, I18nHelper words) {
        this.authentication = authentication;
        this.words = words;
    }

    public ApplicationUser getLoggedInUser() {
        return authentication.user().orElse(null);
    }

    public void setLoggedInUser(ApplicationUser user) {
        if (user == null) {
            authentication.clear();
        } else {
            authentication.signIn(user);
        }
    }

    public Locale getLocale() {
        return words.getLocale();
    }

    public I18nHelper getI18nHelper() {
        return words;
    }
}
