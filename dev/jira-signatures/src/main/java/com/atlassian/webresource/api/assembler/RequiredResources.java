package com.atlassian.webresource.api.assembler;

/**
 * The web resources that a page needs.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0).
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);
}
