package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Asks for entity properties.
 *
 * <p>Read from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    ExecutableQuery key(String key);

    T keyPrefix(String keyPrefix);

    ExecutableQuery entityName(String entityName);

    T entityId(Long entityId);

    T offset(int offset);

    T maxResults(int maxResults);
    /** A query with enough in it to be run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        long count();

        void delete();

        List<EntityProperty> find();

        List<String> findKeys();

        List<String> findDistinctKeys();
    }
}
