package com.atlassian.jira.entity.property;

/** The sandbox's own: what a property can hang on. */
public enum EntityPropertyType {
    ISSUE_PROPERTY("IssueProperty"),
    COMMENT_PROPERTY("CommentProperty"),
    PROJECT_PROPERTY("ProjectProperty"),
    USER_PROPERTY("UserProperty"),
    ISSUE_TYPE_PROPERTY("IssueTypeProperty");

    private final String entity;

    EntityPropertyType(String entity) {
        this.entity = entity;
    }

    public String getDbEntityName() {
        return entity;
    }
}
