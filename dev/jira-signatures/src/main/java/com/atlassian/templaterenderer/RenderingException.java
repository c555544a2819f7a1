package com.atlassian.templaterenderer;

import org.amends.signatures.SignatureOnly;

/**
 * A template could not be rendered.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        throw new SignatureOnly();
    }
}
