package com.atlassian.jira.project.type;

/** For tests: the kind of a project. */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
