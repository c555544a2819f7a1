package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** What a web fragment is told of the page it stands on; request and project may be null. */
public class JiraHelper {
    private final HttpServletRequest request;
    private final Project project;
    private final Map<String, Object> params;

    public JiraHelper() {
        this(null);
    }

    public JiraHelper(HttpServletRequest request) {
        this(request, null);
    }

    public JiraHelper(HttpServletRequest request, Project project) {
        this(request, project, new HashMap<>());
    }

    public JiraHelper(HttpServletRequest request, Project project, Map<String, Object> params) {
        this.request = request;
        this.project = project;
        this.params = params;
    }

    public HttpServletRequest getRequest() {
        return request;
    }

    public Project getProject() {
        return project;
    }

    public Map<String, Object> getContextParams() {
        return params;
    }
}
