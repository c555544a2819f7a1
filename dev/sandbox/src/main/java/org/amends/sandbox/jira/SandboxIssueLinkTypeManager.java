package org.amends.sandbox.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import java.util.Collection;
import java.util.List;

/** Behind {@code IssueLinkTypeManager}. */
final class SandboxIssueLinkTypeManager {
    private final Entities entities;

    SandboxIssueLinkTypeManager(Entities entities) {
        this.entities = entities;
    }

    public IssueLinkType getIssueLinkType(Long id) {
        return all().stream()
                .filter(type -> type.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    public Collection<IssueLinkType> getIssueLinkTypes() {
        return all();
    }

    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return all().stream().filter(type -> type.getName().equals(name)).toList();
    }

    private List<IssueLinkType> all() {
        return entities.stores().links().types().stream()
                .map(row -> entities.holes().over(IssueLinkType.class, new SandboxIssueLinkType(row)))
                .toList();
    }
}
