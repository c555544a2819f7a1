package org.amends.sandbox.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery;
import java.util.List;
import java.util.Optional;

/** Behind {@code EntityPropertyQuery}: each call narrows a copy. */
record SandboxPropertyQuery(Entities entities, Optional<String> entity, Optional<String> named) {

    static ExecutableQuery anything(Entities entities) {
        return new SandboxPropertyQuery(entities, Optional.empty(), Optional.empty()).query();
    }

    private ExecutableQuery query() {
        return entities.holes().over(ExecutableQuery.class, this);
    }

    public ExecutableQuery key(String key) {
        return new SandboxPropertyQuery(entities, entity, Optional.of(key)).query();
    }

    public ExecutableQuery entityName(String entityName) {
        return new SandboxPropertyQuery(entities, Optional.of(entityName), named).query();
    }

    public long count() {
        return find().size();
    }

    public List<EntityProperty> find() {
        return found().stream()
                .map(property -> SandboxJsonEntityPropertyManager.property(entities, property))
                .toList();
    }

    private List<Properties.Property> found() {
        String kind =
                entity.orElseThrow(() -> new IllegalStateException("A query for properties must name the entity."));
        String key = named.orElseThrow(() -> new IllegalStateException("A query for properties must name the key."));
        return entities.stores().properties().withKey(kind, key);
    }
}
