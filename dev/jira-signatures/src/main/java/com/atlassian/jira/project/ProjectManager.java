package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/**
 * Finds projects without asking permissions.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface ProjectManager {
    /** May be null. */
    Project getProjectObj(Long id) throws DataAccessException;
    /** May be null. */
    Project getProjectObjByKey(String projectKey);

    List<Project> getProjects() throws DataAccessException;

    List<Project> getProjectObjects() throws DataAccessException;

    /**
     * The number of the project's newest issue.
     *
     * <p>Read from https://docs.atlassian.com/jira/latest/com/atlassian/jira/project/DefaultProjectManager.html.
     */
    long getCurrentCounterForProject(Long id);
}
