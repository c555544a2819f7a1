package org.amends.jira.followup;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.RelatedIssues;
import org.amends.jira.store.TaskSection;
import org.amends.jira.store.TaskTarget;
import org.springframework.stereotype.Component;

/**
 * Makes the task of a follow-up: the issue with its labels, then its property, then its link. Jira commits each on its own,
 * so each looks whether it is there already, and asks whether the attempt still counts before it writes: whatever dies
 * where, the next attempt goes on from there and there is one task.
 */
@Component
public final class TaskMaking {

    private final TaskCheck check;
    private final TaskSection section;
    private final Accounts accounts;
    private final IssueManager issues;
    private final TaskDraft draft;
    private final TaskFields fields;
    private final TaskWords words;
    private final TaskMarks marks;
    private final RelatedIssues related;
    private final InternalComments comments;

    /** Makes tasks in Jira. */
    public TaskMaking(
            TaskCheck check,
            TaskSection section,
            Accounts accounts,
            @ComponentImport IssueManager issues,
            TaskDraft draft,
            TaskFields fields,
            TaskWords words,
            TaskMarks marks,
            RelatedIssues related,
            InternalComments comments) {
        this.check = check;
        this.section = section;
        this.accounts = accounts;
        this.issues = issues;
        this.draft = draft;
        this.fields = fields;
        this.words = words;
        this.marks = marks;
        this.related = related;
        this.comments = comments;
    }

    /**
     * Makes the task of {@code followUp}, or finishes the one that an earlier attempt began; where no task is wanted, or no type
     * was chosen for it, calls the owner instead. {@code mine} is asked before each write whether this attempt still counts.
     */
    public TaskMade make(Issue source, Apology apology, FollowUp followUp, BooleanSupplier mine) {
        Optional<ApplicationUser> account = accounts.acting(source.getProjectId());
        if (account.isEmpty()) {
            return new TaskMade.Impossible(words.of("amends.task.no-account"));
        }
        TaskTarget target = section.holding(source.getProjectId());
        Optional<String> type = check.type(source.getProjectId(), target);
        Steps steps = new Steps(source, apology, followUp, account.get(), target, mine);
        if (target.make() == TaskTarget.Make.QUEUE) {
            return accounts.as(account.get(), () -> steps.queued(""));
        }
        return accounts.as(
                account.get(),
                () -> type.isEmpty() ? steps.queued(words.of("amends.task.no-type")) : steps.all(type.get()));
    }

    /** One attempt. */
    private final class Steps {

        private final Issue source;
        private final Apology apology;
        private final FollowUp followUp;
        private final ApplicationUser account;
        private final TaskTarget target;
        private final BooleanSupplier mine;

        private Steps(
                Issue source,
                Apology apology,
                FollowUp followUp,
                ApplicationUser account,
                TaskTarget target,
                BooleanSupplier mine) {
            this.source = source;
            this.apology = apology;
            this.followUp = followUp;
            this.account = account;
            this.target = target;
            this.mine = mine;
        }

        /** One that was begun before an admin wanted none is finished. */
        private TaskMade queued(String because) {
            Optional<Issue> begun = marks.find(followUp.id());
            if (!mine.getAsBoolean()) {
                return new TaskMade.Overtaken();
            }
            if (begun.isPresent()) {
                return all(begun.get().getIssueTypeId());
            }
            comments.sayOnce(source, account, "called-" + followUp.id(), words.called(source, apology, followUp));
            return new TaskMade.Queued(because);
        }

        private TaskMade all(String type) {
            try {
                Optional<Issue> begun = marks.find(followUp.id());
                if (!mine.getAsBoolean()) {
                    return new TaskMade.Overtaken();
                }
                return begun.isPresent() ? finish(begun.get()) : create(type);
            } catch (CreateException refused) {
                return new TaskMade.Impossible(String.valueOf(refused.getMessage()));
            }
        }

        private TaskMade create(String type) throws CreateException {
            long place = target.project().orElse(source.getProjectId());
            TaskWords.Said said = words.said(source, apology, followUp, place != source.getProjectId());
            TaskDraft.Wanted wanted =
                    new TaskDraft.Wanted(place, type, said.summary(), said.description(), target.fields());
            TaskDraft.Checked checked = draft.checked(account, wanted);
            if (checked instanceof TaskDraft.Checked.Refused refused) {
                return new TaskMade.Impossible(against(refused.objections()));
            }
            MutableIssue task = ((TaskDraft.Checked.Sound) checked).task();
            words.complete(task, source, apology, account, marks.labels(followUp.id()));
            return finish(issues.createIssueObject(account, task));
        }

        private String against(List<TaskDraft.Objection> objections) {
            return objections.stream()
                    .map(one -> one.field().isEmpty() ? one.message() : fields.name(one.field()) + ": " + one.message())
                    .collect(Collectors.joining(" "));
        }

        private TaskMade finish(Issue task) throws CreateException {
            if (isOver(task)) {
                return new TaskMade.Overtaken();
            }
            marks.open(followUp.id(), task, source.getId());
            if (isOver(task)) {
                return new TaskMade.Overtaken();
            }
            related.relate(task.getId(), source.getId(), account, target.link());
            return new TaskMade.Made(task);
        }

        /** Somebody else goes on with the task, or took it away since the follow-up was cancelled. */
        private boolean isOver(Issue task) {
            return !mine.getAsBoolean() || marks.isRetired(followUp.id(), task);
        }
    }
}
