package com.atlassian.jira.entity.property;

/** The sandbox's own: what a property can hang on. */
public class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = new EntityPropertyType("IssueProperty");
    public static final EntityPropertyType COMMENT_PROPERTY = new EntityPropertyType("CommentProperty");

    private final String entity;

    private EntityPropertyType(String entity) {
        this.entity = entity;
    }

    public String getDbEntityName() {
        return entity;
    }
}
