package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.word.Actor;
import org.amends.jira.store.Fallback;
import org.amends.jira.store.OwnersSection;
import org.springframework.stereotype.Component;

/**
 * Whose a follow-up is: who took responsibility, else who has the issue, else whom the admin named for that - a person, then
 * the agents of a group, then the project's lead - else the account that acts. Everybody but the last has to be an active
 * agent who may browse the issue and edit it; who is not is passed over. Asked anew each time, so that nothing waits for
 * somebody who left.
 */
@Component
public final class Owners {
    private final Accounts accounts;
    private final Agents agents;
    private final PermissionManager permissions;
    private final Groups groups;
    private final OwnersSection section;

    /** Asks Jira's accounts, permissions and groups, and what the admin arranged. */
    public Owners(
            Accounts accounts,
            Agents agents,
            @ComponentImport PermissionManager permissions,
            Groups groups,
            OwnersSection section) {
        this.accounts = accounts;
        this.agents = agents;
        this.permissions = permissions;
        this.groups = groups;
        this.section = section;
    }

    /** Whose the follow-ups of an issue are; empty only where no account acts either, and then they wait. */
    public Optional<ApplicationUser> of(Issue issue, Apology apology) {
        Fallback fallback = section.holding(issue.getProjectId());
        Stream<Supplier<Stream<ApplicationUser>>> inTurn = Stream.of(
                () -> apology.owner().flatMap(accounts::person).stream(),
                () -> Optional.ofNullable(issue.getAssignee()).stream(),
                () -> fallback.user().map(Actor.Person::new).flatMap(accounts::person).stream(),
                () -> fallback.group().stream().flatMap(groups::active),
                () -> Optional.ofNullable(issue.getProjectObject().getProjectLead()).stream());
        return inTurn.flatMap(Supplier::get)
                .filter(person -> canHave(issue, person))
                .findFirst()
                .or(() -> accounts.acting(issue.getProjectId()));
    }

    private boolean canHave(Issue issue, ApplicationUser person) {
        return agents.isAgent(person, issue)
                && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, person)
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, person);
    }
}
