package com.atlassian.jira.project;

import com.atlassian.jira.exception.DataAccessException;
import java.util.List;

/**
 * Finds projects without asking permissions.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/manager/impl/DefaultProjectConfigurationManager.java (Jira 11.0): getProjectObj;
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/test/java/com/atlassian/jira/plugins/slack/web/actions/SlackConfigureProjectActionTest.java (Jira 11.0): getProjectObjByKey;
 * https://github.com/totallytot/ScriptRunner/blob/d8c8037860/src/main/jira/script_console/CleanGroupRoles.groovy (Jira 8.10): getProjectObjects;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/ProjectManagerMock.java (Jira 7.4): getCurrentCounterForProject, getProjectObj, getProjectObjByKey, getProjectObjects.
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
