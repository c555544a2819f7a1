package com.atlassian.jira.web.bean;

/**
 * The issues of a bulk edit.
 *
 * <p>Read from
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/field/CustomFieldMock.java (Jira 7.4).
 */
public interface BulkEditBean {}
