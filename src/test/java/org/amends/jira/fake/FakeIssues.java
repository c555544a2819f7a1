package org.amends.jira.fake;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Objects;
import java.util.Optional;

/** Answers for {@code IssueManager}: the step runs before and after each creation. */
final class FakeIssues {
    private final FakeJira jira;

    FakeIssues(FakeJira jira) {
        this.jira = jira;
    }

    public MutableIssue getIssueObject(Long id) {
        return Optional.ofNullable(jira.stored.get(id)).map(FakeIssue::seen).orElse(null);
    }

    public MutableIssue getIssueObject(String key) {
        return jira.stored.values().stream()
                .filter(issue -> issue.key.equals(key))
                .findFirst()
                .map(FakeIssue::seen)
                .orElse(null);
    }

    public Issue createIssueObject(ApplicationUser user, Issue issue) throws CreateException {
        if (jira.refusesCreation.isPresent()) {
            throw new CreateException(jira.refusesCreation.get());
        }
        jira.step.run();
        FakeIssue created = jira.put(FakeIssue.copyOf(issue));
        jira.step.run();
        return created.seen();
    }

    /** As strict as can be: the whole issue as its reader has it is stored. */
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        if (jira.refusesUpdates) {
            throw new IllegalStateException("the index is away");
        }
        FakeIssue kept = jira.stored.get(issue.getId());
        kept.values.put(FakeJira.ORDER_FIELD, issue.getCustomFieldValue(jira.orderField));
        Object state = issue.getCustomFieldValue(jira.followUpField);
        if (!Objects.equals(state, kept.values.put(FakeJira.FOLLOW_UP_FIELD, state))) {
            jira.changeOfFollowUpState(kept, user.getKey(), String.valueOf(state));
        }
        kept.summary = issue.getSummary();
        jira.updates.add(request);
        jira.afterUpdate.run();
        return kept.seen();
    }
}
