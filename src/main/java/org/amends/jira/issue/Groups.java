package org.amends.jira.issue;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Comparator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The members of Jira's groups. */
@Component
public final class Groups {
    private final GroupManager groups;

    /** Asks Jira's groups. */
    public Groups(@ComponentImport GroupManager groups) {
        this.groups = groups;
    }

    /** Whether somebody is in a group; nobody is in one that Jira does not know. */
    public boolean has(ApplicationUser person, String name) {
        return groups.isUserInGroup(person, name);
    }

    /** The active members of a group, always in the same order; none for a group that Jira does not know. */
    public Stream<ApplicationUser> active(String name) {
        return groups.getUsersInGroup(name).stream()
                .filter(ApplicationUser::isActive)
                .sorted(Comparator.comparing(ApplicationUser::getKey));
    }
}
