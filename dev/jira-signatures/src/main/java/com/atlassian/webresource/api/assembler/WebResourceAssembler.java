package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
