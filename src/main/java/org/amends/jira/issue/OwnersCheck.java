package org.amends.jira.issue;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.jira.store.Fallback;
import org.springframework.stereotype.Component;

/** Whether those whom an admin names for the section {@code owners} can have follow-ups: each refusal names its field. */
@Component
public final class OwnersCheck {
    private static final String USER = "owners.user";
    private static final String GROUP = "owners.group";

    private final UserManager people;
    private final Agents agents;
    private final Groups groups;

    /** Asks Jira's accounts, groups and permissions. */
    public OwnersCheck(@ComponentImport("jiraUserManager") UserManager people, Agents agents, Groups groups) {
        this.people = people;
        this.agents = agents;
        this.groups = groups;
    }

    /** What is wrong with it for a project, or (empty) for all projects, where nobody has to be an agent of any. */
    public List<Refusal> against(Optional<Project> project, Fallback fallback) {
        return Stream.concat(
                        fallback.user().flatMap(key -> user(project, key)).stream(),
                        fallback.group().flatMap(name -> group(project, name)).stream())
                .toList();
    }

    private Optional<Refusal> user(Optional<Project> project, String key) {
        Optional<ApplicationUser> user = Optional.ofNullable(people.getUserByKey(key));
        if (user.isEmpty()) {
            return Optional.of(Refusal.of(USER, "owner-unknown", key));
        }
        String name = user.get().getName();
        if (!user.get().isActive()) {
            return Optional.of(Refusal.of(USER, "owner-inactive", name));
        }
        return project.filter(there -> !agents.isAgent(user.get(), there))
                .map(there -> Refusal.of(USER, "owner-no-agent", name, there.getName()));
    }

    private Optional<Refusal> group(Optional<Project> project, String name) {
        List<ApplicationUser> members = groups.active(name).toList();
        if (members.isEmpty()) {
            return Optional.of(Refusal.of(GROUP, "owner-group-empty", name));
        }
        return project.filter(there -> members.stream().noneMatch(member -> agents.isAgent(member, there)))
                .map(there -> Refusal.of(GROUP, "owner-group-no-agent", name, there.getName()));
    }
}
