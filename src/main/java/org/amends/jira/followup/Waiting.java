package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Archive;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * What keeps a follow-up waiting that is due. Only an administrator can change it, so waiting uses up no attempt: the
 * follow-up is done as soon as nothing is in the way any more.
 */
@Component
public final class Waiting {

    private final Settings settings;
    private final Accounts accounts;
    private final HomeAddress home;

    /** Asks the settings, Jira's accounts, and where this Jira is. */
    public Waiting(Settings settings, Accounts accounts, HomeAddress home) {
        this.settings = settings;
        this.accounts = accounts;
        this.home = home;
    }

    /** Why the follow-up of this issue has to wait, as the end of the key of its words; empty when it has not. */
    public Optional<String> why(Issue issue) {
        if (Archive.holds(issue)) {
            return Optional.of("archived");
        }
        if (!settings.isOn(issue.getProjectId())) {
            return Optional.of("off");
        }
        if (home.elsewhere().isPresent()) {
            return Optional.of("elsewhere");
        }
        if (accounts.acting(issue.getProjectId()).isPresent()) {
            return Optional.empty();
        }
        boolean named = settings.project(issue.getProjectId())
                .flatMap(ProjectSettings::actor)
                .isPresent();
        return Optional.of(named ? "inactive" : "no-account");
    }
}
