package com.atlassian.jira.entity.property;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Reads and writes entity properties without asking permissions.
 *
 * <p>Not verified.
 */
public interface JsonEntityPropertyManager {
    EntityPropertyQuery<?> query();
    /** May be null. */
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);

    void put(ApplicationUser user, String entityName, Long entityId, String key, String json, boolean dispatchEvent);

    void delete(String entityName, Long entityId, String key);

    void deleteByEntity(String entityName, Long entityId);

    long countByEntity(String entityName, Long entityId);

    List<String> findKeys(String entityName, Long entityId);
}
