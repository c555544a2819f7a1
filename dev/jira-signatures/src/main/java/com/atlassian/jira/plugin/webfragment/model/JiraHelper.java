package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * What a web fragment is shown for.
 *
 * <p>Not verified.
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
