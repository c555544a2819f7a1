package com.atlassian.jira.event.type;

import org.amends.signatures.SignatureOnly;

/**
 * A kind of issue event; its constants are ids.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/EventMatcherType.java (Jira 11.0);
 * https://docs.atlassian.com/jira/7.0.8/com/atlassian/jira/event/type/EventType.html (Jira 7.0).
 */
public class EventType {
    public static final Long ISSUE_CREATED_ID = SignatureOnly.constant();
    public static final Long ISSUE_UPDATED_ID = SignatureOnly.constant();
    public static final Long ISSUE_ASSIGNED_ID = SignatureOnly.constant();
    public static final Long ISSUE_RESOLVED_ID = SignatureOnly.constant();
    public static final Long ISSUE_CLOSED_ID = SignatureOnly.constant();
    public static final Long ISSUE_COMMENTED_ID = SignatureOnly.constant();
    public static final Long ISSUE_COMMENT_EDITED_ID = SignatureOnly.constant();
    public static final Long ISSUE_COMMENT_DELETED_ID = SignatureOnly.constant();
    public static final Long ISSUE_REOPENED_ID = SignatureOnly.constant();
    public static final Long ISSUE_DELETED_ID = SignatureOnly.constant();
    public static final Long ISSUE_MOVED_ID = SignatureOnly.constant();
    public static final Long ISSUE_GENERICEVENT_ID = SignatureOnly.constant();

    public EventType(String name, String description, Long templateId) {
        throw new SignatureOnly();
    }

    public Long getId() {
        throw new SignatureOnly();
    }

    public String getName() {
        throw new SignatureOnly();
    }
}
