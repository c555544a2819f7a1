package com.atlassian.jira.entity.property;

import java.util.List;

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

    boolean exists(String entityName, Long entityId, String key);

    void delete(String entityName, Long entityId, String key);

    void deleteByEntity(String entityName, Long entityId);

    void deleteByEntityNameAndPropertyKey(String entityName, String key);

    long countByEntity(String entityName, Long entityId);

    long countByEntityNameAndPropertyKey(String entityName, String key);

    List<String> findKeys(String entityName, Long entityId);

    List<String> findKeys(String entityName, String keyPrefix);
}
