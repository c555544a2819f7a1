package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;

/** Behind {@code UserManager}. */
final class SandboxUserManager {
    private final Entities entities;

    SandboxUserManager(Entities entities) {
        this.entities = entities;
    }

    public ApplicationUser getUserByKey(String userKey) {
        return entities.user(Optional.ofNullable(userKey)).orElse(null);
    }

    /** Names are known in any case of their letters. */
    public ApplicationUser getUserByName(String userName) {
        return Optional.ofNullable(userName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(entities.stores().users()::byName)
                .map(entities::user)
                .orElse(null);
    }
}
