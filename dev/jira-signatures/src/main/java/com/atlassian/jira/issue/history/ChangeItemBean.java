package com.atlassian.jira.issue.history;

import java.sql.Timestamp;
import org.amends.signatures.SignatureOnly;

/**
 * One field's change.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/event/DefaultJiraIssueEvent.java (Jira 11.0): getField, getTo, getToString.
 * Not verified: getCreated.
 */
public class ChangeItemBean {
    public static final String STATIC_FIELD = SignatureOnly.constant();
    public static final String CUSTOM_FIELD = SignatureOnly.constant();

    public ChangeItemBean() {}

    public ChangeItemBean(String fieldType, String field, String from, String to) {
        throw new SignatureOnly();
    }

    public ChangeItemBean(String fieldType, String field, String from, String fromString, String to, String toString) {
        throw new SignatureOnly();
    }

    public ChangeItemBean(
            String fieldType,
            String field,
            String from,
            String fromString,
            String to,
            String toString,
            Timestamp created) {
        throw new SignatureOnly();
    }

    public String getField() {
        throw new SignatureOnly();
    }
    /** May be null. */
    public String getFrom() {
        throw new SignatureOnly();
    }
    /** May be null. */
    public String getTo() {
        throw new SignatureOnly();
    }
    /** May be null. */
    public String getToString() {
        throw new SignatureOnly();
    }

    public Timestamp getCreated() {
        throw new SignatureOnly();
    }
}
