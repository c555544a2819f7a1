package com.atlassian.jira.issue;

/**
 * What issue types, statuses, resolutions and priorities have in common.
 *
 * <p>Not verified.
 */
public interface IssueConstant {
    String getId();

    String getName();

    String getDescription();

    Long getSequence();

    String getNameTranslation();

    String getDescTranslation();
}
