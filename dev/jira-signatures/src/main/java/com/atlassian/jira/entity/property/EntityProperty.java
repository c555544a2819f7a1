package com.atlassian.jira.entity.property;

import java.sql.Timestamp;

/**
 * A JSON value kept beside an entity.
 *
 * <p>Not verified.
 */
public interface EntityProperty {
    Long getId();

    String getEntityName();

    Long getEntityId();

    String getKey();

    String getValue();

    Timestamp getCreated();

    Timestamp getUpdated();
}
