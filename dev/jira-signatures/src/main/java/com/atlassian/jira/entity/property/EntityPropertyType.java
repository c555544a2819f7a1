package com.atlassian.jira.entity.property;

import org.amends.signatures.SignatureOnly;

/**
 * The entities that have properties.
 *
 * <p>Not verified.
 */
public enum EntityPropertyType {
    ISSUE_PROPERTY,
    COMMENT_PROPERTY,
    PROJECT_PROPERTY,
    USER_PROPERTY,
    ISSUE_TYPE_PROPERTY;

    public String getDbEntityName() {
        throw new SignatureOnly();
    }

    public String getI18nKeyForEntityName() {
        throw new SignatureOnly();
    }
}
