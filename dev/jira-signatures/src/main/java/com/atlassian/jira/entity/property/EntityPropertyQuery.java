package com.atlassian.jira.entity.property;

import java.util.List;

/**
 * Asks for entity properties.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/ExecutableQueryMock.java (Jira 7.4): find, key;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/EntityPropertyQueryMock.java (Jira 7.4): entityName.
 */
public interface EntityPropertyQuery<T extends EntityPropertyQuery<T>> {
    ExecutableQuery key(String key);

    ExecutableQuery entityName(String entityName);

    /** A query with enough in it to be run. */
    interface ExecutableQuery extends EntityPropertyQuery<ExecutableQuery> {
        long count();

        List<EntityProperty> find();
    }
}
