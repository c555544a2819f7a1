package org.ofbiz.core.entity;

import org.amends.signatures.SignatureOnly;

/**
 * A row of one of Jira's own tables.
 *
 * <p>Not verified.
 */
public class GenericEntity {
    GenericEntity() {}

    public Object get(String name) {
        throw new SignatureOnly();
    }

    public String getString(String name) {
        throw new SignatureOnly();
    }

    public Long getLong(String name) {
        throw new SignatureOnly();
    }
}
