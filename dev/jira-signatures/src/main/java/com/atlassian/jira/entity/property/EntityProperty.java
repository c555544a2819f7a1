package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * A JSON value kept beside an entity.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface EntityProperty {
    Long getId();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
