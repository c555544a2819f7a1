package com.atlassian.sal.api;

/**
 * What the host is and where it stands.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/util/LinkHelper.java (Jira 11.0): getBaseUrl.
 */
public interface ApplicationProperties {
    String getBaseUrl(UrlMode urlMode);

    String getDisplayName();
}
