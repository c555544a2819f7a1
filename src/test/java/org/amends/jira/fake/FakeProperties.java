package org.amends.jira.fake;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for {@code JsonEntityPropertyManager}: the step runs before and after each write. */
final class FakeProperties {
    private final FakeJira jira;

    FakeProperties(FakeJira jira) {
        this.jira = jira;
    }

    public EntityProperty get(String entity, Long id, String key) {
        return Optional.ofNullable(jira.storedProperties.get(key(entity, id, key)))
                .map(value -> property(id, value))
                .orElse(null);
    }

    public void put(String entity, Long id, String key, String json) {
        jira.step.run();
        jira.storedProperties.put(key(entity, id, key), json);
        jira.step.run();
    }

    public EntityPropertyQuery<?> query() {
        return Fake.of(EntityPropertyQuery.ExecutableQuery.class, new Query());
    }

    /** Answers for {@link EntityPropertyQuery}, which each of its methods gives back. */
    final class Query {
        private final Map<String, String> asked = new LinkedHashMap<>();

        public EntityPropertyQuery.ExecutableQuery entityName(String name) {
            asked.put("entity", name);
            return Fake.of(EntityPropertyQuery.ExecutableQuery.class, this);
        }

        public EntityPropertyQuery.ExecutableQuery key(String key) {
            asked.put("key", key);
            return Fake.of(EntityPropertyQuery.ExecutableQuery.class, this);
        }

        public List<EntityProperty> find() {
            return jira.storedProperties.entrySet().stream()
                    .filter(property -> property.getKey().startsWith(asked.get("entity") + "/"))
                    .filter(property -> property.getKey().endsWith("/" + asked.get("key")))
                    .map(property -> property(Long.valueOf(property.getKey().split("/")[1]), property.getValue()))
                    .toList();
        }
    }

    static String key(String entity, long id, String key) {
        return entity + "/" + id + "/" + key;
    }

    private static EntityProperty property(Long id, String value) {
        return Fake.of(EntityProperty.class)
                .with("getEntityId", id)
                .with("getValue", value)
                .done();
    }
}
