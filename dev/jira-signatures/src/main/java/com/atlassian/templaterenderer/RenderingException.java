package com.atlassian.templaterenderer;

import org.amends.signatures.SignatureOnly;

/**
 * A template could not be rendered.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/web/rest/SlackMessageResource.java (Jira 11.0).
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message) {
        throw new SignatureOnly();
    }
}
