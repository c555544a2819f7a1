package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * What a web fragment is shown for.
 *
 * <p>Read from
 * https://github.com/alanmosely/basic-jira-development-panels/blob/fb8a8e2656/src/main/java/com/alanmosely/jira/plugin/webpanel/PullRequestWebPanel.java (Jira 9.12): getContextParams;
 * https://docs.atlassian.com/jira-software/11.1.0-m0011/com/atlassian/greenhopper/web/contextprovider/GhHelpContextProvider.html (Jira 11.1);
 * https://docs.atlassian.com/jira/latest/com/atlassian/jira/plugin/webfragment/model/JiraHelper.html (Jira 7.6).
 */
public class JiraHelper {
    public JiraHelper() {
        throw new SignatureOnly();
    }

    public JiraHelper(HttpServletRequest request) {
        throw new SignatureOnly();
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        throw new SignatureOnly();
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        throw new SignatureOnly();
    }
    /** May be null. */
    public HttpServletRequest getRequest() {
        throw new SignatureOnly();
    }
    /** May be null. */
    public Project getProject() {
        throw new SignatureOnly();
    }

    public Map<String, Object> getContextParams() {
        throw new SignatureOnly();
    }
}
