package com.atlassian.jira.project.type;

/** The sandbox's own: the kind of a project, {@code service_desk} for one. */
public class ProjectTypeKey {
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return key;
    }
}
