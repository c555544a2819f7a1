package com.atlassian.sal.api.auth;

import java.net.URI;

/**
 * Knows the address of the login page.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/LoginRedirectionManager.java (Jira 11.0): getLoginUri;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/LoginUriProviderMock.java (Jira 7.4): getLoginUri.
 */
public interface LoginUriProvider {
    URI getLoginUri(URI returnUri);
}
