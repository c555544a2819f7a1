package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Archive;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * Notices tasks that somebody closed in Jira without the two answers: the follow-up is over and not recorded, and the task asks
 * for them in one internal comment. An answer that comes later counts.
 */
@Component
public final class ClosedTasks {

    private final IssueManager issues;
    private final FollowUpTasks followUps;
    private final ApologyDesk desk;
    private final Settings settings;
    private final Accounts accounts;
    private final TaskWords words;
    private final InternalComments comments;
    private final Clock clock;

    /** Looks at Jira's issues. */
    public ClosedTasks(
            @ComponentImport IssueManager issues,
            FollowUpTasks followUps,
            ApologyDesk desk,
            Settings settings,
            Accounts accounts,
            TaskWords words,
            InternalComments comments,
            Clock clock) {
        this.issues = issues;
        this.followUps = followUps;
        this.desk = desk;
        this.settings = settings;
        this.accounts = accounts;
        this.words = words;
        this.comments = comments;
        this.clock = clock;
    }

    /** Looks at an issue that may be a task. One that is open is left alone, and reads nothing of ours. */
    public void look(Issue task) {
        if (Transitions.isDone(task) && !Archive.holds(task)) {
            followUps
                    .followed(task.getId())
                    .ifPresent(followed -> closed(followed.apology(), followed.followUp(), task));
        }
    }

    /** The same for the tasks of an apology that is looked at. */
    public void look(Apology apology) {
        apology.followUps().stream()
                .filter(followUp -> followUp.state() == FollowUp.State.TASK)
                .flatMap(followUp -> followUp.taskId().stream())
                .flatMap(id -> Optional.<Issue>ofNullable(issues.getIssueObject(id)).stream())
                .forEach(this::look);
    }

    private void closed(Apology apology, FollowUp followUp, Issue task) {
        Optional<Issue> source = Optional.<Issue>ofNullable(issues.getIssueObject(apology.issueId()))
                .filter(ticket -> settings.isOn(ticket.getProjectId()));
        if (source.isEmpty()) {
            return;
        }
        if (followUp.state() == FollowUp.State.TASK) {
            Fact over = new Fact.FollowUpNotRecorded(followUp.id());
            String key = "closed:" + followUp.id();
            desk.record(apology.issueId(), List.of(Entry.byAmends(clock.instant(), over, key)));
        }
        desk.of(apology.issueId())
                .flatMap(now -> now.followUp(followUp.id()))
                .filter(ClosedTasks::nobodySaidSo)
                .ifPresent(now -> ask(source.get(), now, task));
    }

    /** Whoever ends a follow-up without an outcome on purpose is not asked for one. */
    private static boolean nobodySaidSo(FollowUp followUp) {
        return followUp.state() == FollowUp.State.NOT_RECORDED
                && followUp.doneBy().filter(Actor.Amends.class::isInstance).isPresent();
    }

    private void ask(Issue source, FollowUp followUp, Issue task) {
        Optional<ApplicationUser> account = accounts.acting(source.getProjectId());
        account.ifPresent(acting -> {
            String asked = accounts.as(acting, () -> words.asked(source, followUp, task));
            comments.sayOnce(task, acting, "asked-" + followUp.id(), asked);
        });
    }
}
