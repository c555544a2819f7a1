package org.amends.sandbox.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery.ExecutableQuery;
import java.util.List;
import java.util.Optional;

/** Behind {@code EntityPropertyQuery}: each call narrows a copy. */
record SandboxPropertyQuery(
        Entities entities, Optional<String> entity, Optional<Long> of, Optional<String> named, int from, int atMost) {

    static ExecutableQuery anything(Entities entities) {
        return new SandboxPropertyQuery(
                        entities, Optional.empty(), Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE)
                .query();
    }

    private ExecutableQuery query() {
        return entities.holes().over(ExecutableQuery.class, this);
    }

    public ExecutableQuery key(String key) {
        return new SandboxPropertyQuery(entities, entity, of, Optional.of(key), from, atMost).query();
    }

    public ExecutableQuery entityName(String entityName) {
        return new SandboxPropertyQuery(entities, Optional.of(entityName), of, named, from, atMost).query();
    }

    public ExecutableQuery entityId(Long entityId) {
        return new SandboxPropertyQuery(entities, entity, Optional.of(entityId), named, from, atMost).query();
    }

    public ExecutableQuery offset(int offset) {
        return new SandboxPropertyQuery(entities, entity, of, named, offset, atMost).query();
    }

    public ExecutableQuery maxResults(int maxResults) {
        return new SandboxPropertyQuery(entities, entity, of, named, from, maxResults).query();
    }

    public long count() {
        return find().size();
    }

    public List<String> findKeys() {
        return find().stream().map(EntityProperty::getKey).toList();
    }

    public List<EntityProperty> find() {
        return found().stream()
                .skip(from)
                .limit(atMost)
                .map(property -> SandboxJsonEntityPropertyManager.property(entities, property))
                .toList();
    }

    private List<Properties.Property> found() {
        Properties properties = entities.stores().properties();
        String kind =
                entity.orElseThrow(() -> new IllegalStateException("A query for properties must name the entity."));
        if (of.isPresent()) {
            return properties.of(kind, of.get()).stream()
                    .filter(property -> named.map(property.key()::equals).orElse(true))
                    .toList();
        }
        return properties.withKey(
                kind, named.orElseThrow(() -> new IllegalStateException("A query needs a key or an entity's id.")));
    }
}
