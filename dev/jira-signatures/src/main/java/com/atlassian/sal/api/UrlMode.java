package com.atlassian.sal.api;

/**
 * How a base address is written.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/util/LinkHelper.java (Jira 11.0): CANONICAL.
 * Not verified: RELATIVE.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
