package com.atlassian.webresource.api.assembler;

/**
 * Knows what the page being built needs.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
