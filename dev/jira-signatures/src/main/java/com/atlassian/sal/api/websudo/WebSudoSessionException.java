package com.atlassian.sal.api.websudo;

import org.amends.signatures.SignatureOnly;

/**
 * The admin has not given the password again.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/slack-server-integration-common/src/main/java/com/atlassian/plugins/slack/admin/ConfigureServlet.java (Jira 11.0).
 */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {
        throw new SignatureOnly();
    }

    public WebSudoSessionException(String message) {
        throw new SignatureOnly();
    }
}
