package com.atlassian.jira.entity.property;

/**
 * Reads and writes entity properties without asking permissions.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/storage/json/JsonStore.java (Jira 11.0): get, put, query;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/JSonEntityPropertyManagerMock.java (Jira 7.4): get, put, query.
 */
public interface JsonEntityPropertyManager {
    EntityPropertyQuery<?> query();
    /** May be null. */
    EntityProperty get(String entityName, Long entityId, String key);

    void put(String entityName, Long entityId, String key, String json);
}
