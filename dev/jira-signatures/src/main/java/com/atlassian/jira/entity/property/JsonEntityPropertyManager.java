package com.atlassian.jira.entity.property;

/**
 * Reads and writes entity properties without asking permissions.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface JsonEntityPropertyManager {
    EntityPropertyQuery<?> query();
    /** May be null. */
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);
}
