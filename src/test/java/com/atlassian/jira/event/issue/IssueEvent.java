package com.atlassian.jira.event.issue;

import com.atlassian.jira.event.AbstractEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

public class IssueEvent extends AbstractEvent {

    private final Issue issue;

    public IssueEvent(Issue issue, Map<?, ?> params, ApplicationUser user, Long eventTypeId) {
        this.issue = issue;
    }

    public Issue getIssue() {
        return issue;
    }
}
