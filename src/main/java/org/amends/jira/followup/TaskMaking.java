package org.amends.jira.followup;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.RelatedIssues;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * Makes the task of a follow-up: the issue with its labels, then its property, then its link. Jira commits each on its own,
 * so each looks whether it is there already, and asks whether the attempt still counts before it writes: whatever dies
 * where, the next attempt goes on from there and there is one task.
 */
@Component
public final class TaskMaking {

    private final Settings settings;
    private final Accounts accounts;
    private final IssueManager issues;
    private final TaskWords words;
    private final TaskMarks marks;
    private final RelatedIssues related;

    /** Makes tasks in Jira. */
    public TaskMaking(
            Settings settings,
            Accounts accounts,
            @ComponentImport IssueManager issues,
            TaskWords words,
            TaskMarks marks,
            RelatedIssues related) {
        this.settings = settings;
        this.accounts = accounts;
        this.issues = issues;
        this.words = words;
        this.marks = marks;
        this.related = related;
    }

    /**
     * Makes the task of {@code followUp}, or finishes the one that an earlier attempt began. {@code mine} is asked before
     * each write whether this attempt still counts.
     */
    public TaskMade make(Issue source, Apology apology, FollowUp followUp, BooleanSupplier mine) {
        Optional<ApplicationUser> account = accounts.acting(source.getProjectId());
        Optional<String> type = settings.project(source.getProjectId()).flatMap(ProjectSettings::followUpType);
        if (account.isEmpty()) {
            return new TaskMade.Impossible(words.of("amends.task.no-account"));
        }
        if (type.isEmpty()) {
            return new TaskMade.Impossible(words.of("amends.task.no-type"));
        }
        Steps steps = new Steps(source, apology, followUp, account.get(), type.get(), mine);
        return accounts.as(account.get(), steps::all);
    }

    /** One attempt. */
    private final class Steps {

        private final Issue source;
        private final Apology apology;
        private final FollowUp followUp;
        private final ApplicationUser account;
        private final String type;
        private final BooleanSupplier mine;

        private Steps(
                Issue source,
                Apology apology,
                FollowUp followUp,
                ApplicationUser account,
                String type,
                BooleanSupplier mine) {
            this.source = source;
            this.apology = apology;
            this.followUp = followUp;
            this.account = account;
            this.type = type;
            this.mine = mine;
        }

        private TaskMade all() {
            try {
                Optional<Issue> begun = marks.find(followUp.id());
                if (!mine.getAsBoolean()) {
                    return new TaskMade.Overtaken();
                }
                Issue task = begun.isPresent() ? begun.get() : create();
                return finish(task);
            } catch (CreateException refused) {
                return new TaskMade.Impossible(String.valueOf(refused.getMessage()));
            }
        }

        private Issue create() throws CreateException {
            return issues.createIssueObject(
                    account, words.task(source, apology, followUp, account, type, marks.labels(followUp.id())));
        }

        private TaskMade finish(Issue task) throws CreateException {
            if (isOver(task)) {
                return new TaskMade.Overtaken();
            }
            marks.open(followUp.id(), task, source.getId());
            if (isOver(task)) {
                return new TaskMade.Overtaken();
            }
            related.relate(task.getId(), source.getId(), account);
            return new TaskMade.Made(task);
        }

        /** Somebody else goes on with the task, or took it away since the follow-up was cancelled. */
        private boolean isOver(Issue task) {
            return !mine.getAsBoolean() || marks.isRetired(followUp.id(), task);
        }
    }
}
