package org.ofbiz.core.entity;

/**
 * A row of one of Jira's own tables.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class GenericValue extends GenericEntity {
    GenericValue() {}
}
