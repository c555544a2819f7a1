package com.atlassian.jira.issue.fields.rest;

/**
 * For whom and for which issue allowed values are asked.
 *
 * <p>Not verified.
 */
public interface FieldTypeInfoContext {}
