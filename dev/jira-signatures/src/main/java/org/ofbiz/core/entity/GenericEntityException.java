package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

/**
 * The entity engine could not do it.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class GenericEntityException extends GeneralException {
    public GenericEntityException(String message) {
        super(message);
    }
}
