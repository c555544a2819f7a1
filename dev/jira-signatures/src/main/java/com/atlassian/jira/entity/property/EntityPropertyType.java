package com.atlassian.jira.entity.property;

import org.amends.signatures.SignatureOnly;

/**
 * The kinds of entities that have properties: a class with constants, not an enum.
 *
 * <p>Read from
 * https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/entity/property/package-tree.html (Jira 7.0).
 * Not verified: COMMENT_PROPERTY, getDbEntityName, ISSUE_PROPERTY.
 */
public class EntityPropertyType {
    public static final EntityPropertyType ISSUE_PROPERTY = SignatureOnly.constant();
    public static final EntityPropertyType COMMENT_PROPERTY = SignatureOnly.constant();

    private EntityPropertyType() {}

    public String getDbEntityName() {
        throw new SignatureOnly();
    }
}
