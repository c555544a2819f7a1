package org.amends.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.apology.word.Actor;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** In whose name Amends acts. */
@Component
public final class Accounts {

    private final Settings settings;
    private final UserManager users;
    private final JiraAuthenticationContext signedIn;

    /** The accounts that the admin named, out of Jira's. */
    public Accounts(
            Settings settings,
            @ComponentImport("jiraUserManager") UserManager users,
            @ComponentImport JiraAuthenticationContext signedIn) {
        this.settings = settings;
        this.users = users;
        this.signedIn = signedIn;
    }

    /** The account that acts in a project; empty when none was named, or it is gone or inactive. */
    public Optional<ApplicationUser> acting(long projectId) {
        return settings.project(projectId).flatMap(ProjectSettings::actor).flatMap(this::active);
    }

    /** The person behind an actor, if there is one and the account is active. */
    public Optional<ApplicationUser> person(Actor actor) {
        return actor instanceof Actor.Person person ? active(person.key()) : Optional.empty();
    }

    /** Does something in somebody's name: Jira's services also ask who is signed in, which nobody is on a thread of ours. */
    public <T> T as(ApplicationUser user, Supplier<T> work) {
        ApplicationUser before = signedIn.getLoggedInUser();
        signedIn.setLoggedInUser(user);
        try {
            return work.get();
        } finally {
            signedIn.setLoggedInUser(before);
        }
    }

    private Optional<ApplicationUser> active(String userKey) {
        return Optional.ofNullable(users.getUserByKey(userKey)).filter(ApplicationUser::isActive);
    }
}
