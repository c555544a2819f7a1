package org.amends.sandbox.jira;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyQuery;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;

/** Behind {@code JsonEntityPropertyManager}: each write its own commit, and no word of it in the change history. */
final class SandboxJsonEntityPropertyManager {
    private static final int LONGEST = 32_768;

    private final Entities entities;
    private final Properties properties;

    SandboxJsonEntityPropertyManager(Entities entities) {
        this.entities = entities;
        this.properties = entities.stores().properties();
    }

    public EntityPropertyQuery<?> query() {
        return SandboxPropertyQuery.anything(entities);
    }

    public EntityProperty get(String entityName, Long entityId, String key) {
        return properties
                .find(entityName, entityId, key)
                .map(property -> property(entities, property))
                .orElse(null);
    }

    static EntityProperty property(Entities entities, Properties.Property property) {
        return entities.holes().over(EntityProperty.class, new SandboxEntityProperty(property));
    }

    public void put(String entityName, Long entityId, String key, String json) {
        if (key == null || key.isBlank() || key.length() > 255) {
            throw new IllegalArgumentException("The key of a property must have 1 to 255 characters.");
        }
        if (json.length() > LONGEST) {
            throw new IllegalArgumentException("The value of " + key + " is longer than " + LONGEST + " characters.");
        }
        refuseBroken(key, json);
        properties.put(entityName, entityId, key, json, entities.clock().instant());
    }

    private static void refuseBroken(String key, String json) {
        try {
            JsonParser.any().from(json);
        } catch (JsonParserException broken) {
            throw new IllegalArgumentException("The value of " + key + " is no JSON: " + broken.getMessage(), broken);
        }
    }
}
