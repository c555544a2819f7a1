package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * A JSON value kept beside an entity.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/storage/json/JsonStore.java (Jira 11.0): getValue;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/EntityPropertyMock.java (Jira 7.4): getEntityId, getValue;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/main/java/com/blackducksoftware/integration/jira/issue/tracker/IssueTrackerTask.java (Jira 7.4): getEntityId.
 */
public interface EntityProperty {
    Long getId();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
