package org.ofbiz.core.entity;

import org.amends.signatures.SignatureOnly;

/**
 * A row of one of Jira's own tables.
 *
 * <p>Read from
 * https://github.com/Semmle/lgtm-jira-addon/blob/f20b54eb12/src/main/java/com/semmle/jira/addon/util/workflow/WorkflowUtils.java (Jira 7.13): getLong.
 */
public class GenericValue {
    private GenericValue() {}

    public Long getLong(String name) {
        throw new SignatureOnly();
    }
}
