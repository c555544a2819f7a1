package com.atlassian.jira.project.version;

/**
 * A version of a project.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/project/version/Version.html (Jira 7.6): getName, isReleased.
 */
public interface Version {
    String getName();

    boolean isReleased();
}
