package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Knows the address of the login page.
 *
 * <p>Read from https://github.com/atlassian-labs/atlassian-slack-integration-server (Jira 11.0)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
