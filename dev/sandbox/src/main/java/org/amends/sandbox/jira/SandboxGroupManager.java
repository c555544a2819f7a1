package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Behind {@code GroupManager}. */
final class SandboxGroupManager {
    private final Entities entities;

    SandboxGroupManager(Entities entities) {
        this.entities = entities;
    }

    /** The inactive ones too, in no order. */
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return entities.stores().groups().members(groupName).stream()
                .map(entities::user)
                .toList();
    }

    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && entities.stores().groups().of(user.getKey()).contains(groupName);
    }
}
