package com.atlassian.jira.web.bean;

/**
 * The issues of a bulk edit.
 *
 * <p>Not verified.
 */
public interface BulkEditBean {}
