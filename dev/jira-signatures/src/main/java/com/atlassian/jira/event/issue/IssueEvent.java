package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import org.amends.signatures.SignatureOnly;
import org.ofbiz.core.entity.GenericValue;

/**
 * Something happened to one issue: created, updated, commented, transitioned.
 *
 * <p>Read from
 * https://github.com/atlassian-labs/atlassian-slack-integration-server/blob/94c50dce37/jira-slack-server-integration/jira-slack-server-integration-plugin/src/main/java/com/atlassian/jira/plugins/slack/model/event/DefaultJiraIssueEvent.java (Jira 11.0): getIssue;
 * https://docs.atlassian.com/jira/server/com/atlassian/jira/event/issue/IssueEvent.html (Jira 7.6).
 */
public final class IssueEvent extends AbstractEvent {
    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId) {
        throw new SignatureOnly();
    }

    public IssueEvent(Issue issue, Map params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        throw new SignatureOnly();
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map params,
            Long eventTypeId) {
        throw new SignatureOnly();
    }

    public Issue getIssue() {
        throw new SignatureOnly();
    }

    public ApplicationUser getUser() {
        throw new SignatureOnly();
    }

    public Long getEventTypeId() {
        throw new SignatureOnly();
    }

    public boolean isSendMail() {
        throw new SignatureOnly();
    }
}
