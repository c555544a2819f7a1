package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;

/** The sandbox's own: something happened to an issue. Comment and change log may be absent. */
public final class IssueEvent extends AbstractEvent {
    private final Issue issue;
    private final ApplicationUser user;
    private final Comment comment;
    private final GenericValue changeGroup;
    private final Long eventTypeId;
    private final boolean sendMail;

    public IssueEvent(Issue issue, Map<?, ?> params, ApplicationUser user, Long eventTypeId) {
        this(issue, params, user, eventTypeId, true);
    }

    public IssueEvent(Issue issue, Map<?, ?> params, ApplicationUser user, Long eventTypeId, boolean sendMail) {
        this(issue, user, null, null, params, eventTypeId, sendMail);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            Worklog worklog,
            GenericValue changeGroup,
            Map<?, ?> params,
            Long eventTypeId) {
        this(issue, user, comment, changeGroup, params, eventTypeId, true);
    }

    public IssueEvent(
            Issue issue,
            ApplicationUser user,
            Comment comment,
            GenericValue changeGroup,
            Map<?, ?> params,
            Long eventTypeId,
            boolean sendMail) {
        super(named(params));
        this.issue = issue;
        this.user = user;
        this.comment = comment;
        this.changeGroup = changeGroup;
        this.eventTypeId = eventTypeId;
        this.sendMail = sendMail;
    }

    private static Map<String, Object> named(Map<?, ?> params) {
        Map<String, Object> named = new HashMap<>();
        params.forEach((name, value) -> named.put(String.valueOf(name), value));
        return named;
    }

    public Issue getIssue() {
        return issue;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Long getEventTypeId() {
        return eventTypeId;
    }

    public boolean isSendMail() {
        return sendMail;
    }
}
