package org.amends.jira.followup;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.Timestamp;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.OwnChanges;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has a task say when its follow-up is due. Written through the layer that asks neither screens nor statuses, as the account
 * that acts, without mail, and only when the day changes.
 */
@Component
public final class TaskDueDate {

    private static final Logger LOG = LoggerFactory.getLogger(TaskDueDate.class);

    private final IssueManager issues;
    private final TaskWords words;
    private final Accounts accounts;
    private final OwnChanges own;

    /** Due dates of Jira's issues. */
    public TaskDueDate(@ComponentImport IssueManager issues, TaskWords words, Accounts accounts, OwnChanges own) {
        this.issues = issues;
        this.words = words;
        this.accounts = accounts;
        this.own = own;
    }

    /** The follow-up of {@code source} was moved; does nothing where it has no task. Never throws: the follow-up has moved. */
    void follow(Issue source, FollowUp followUp) {
        Optional<MutableIssue> task = followUp.taskId().map(issues::getIssueObject);
        Optional<ApplicationUser> account = accounts.acting(source.getProjectId());
        if (task.isPresent() && account.isPresent()) {
            follow(task.get(), words.dueDay(followUp.due()), account.get());
        }
    }

    private void follow(MutableIssue task, Timestamp day, ApplicationUser account) {
        if (day.equals(task.getDueDate())) {
            return;
        }
        try {
            task.setDueDate(day);
            UpdateIssueRequest request = UpdateIssueRequest.builder()
                    .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                    .sendMail(false)
                    .build();
            own.write(() -> accounts.as(account, () -> issues.updateIssue(account, task, request)));
        } catch (RuntimeException refused) {
            // Listeners of other plugins throw what they like; what was moved is the follow-up, not its task.
            LOG.warn("{} keeps its due date", task.getKey(), refused);
        }
    }
}
