package com.atlassian.webresource.api.assembler;

/**
 * Knows what the page being built needs.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/velocity/VelocityPageBuilderService.java (Jira 11.0): assembler.
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
