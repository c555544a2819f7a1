package org.amends.jira.listener;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.jira.followup.ClosedTasks;
import org.amends.jira.followup.EntryTaking;
import org.amends.jira.followup.SetByField;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.followup.TaskRetiring;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Archive;
import org.amends.jira.issue.Covers;
import org.amends.jira.issue.FollowUpField;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.OrderField;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Purge;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summary;
import org.amends.jira.which.RuledMethod;
import org.amends.jira.which.SelfStart;
import org.springframework.stereotype.Component;

/**
 * One look at one issue: compares what Jira has with what Amends kept, and records the difference. Looking twice, too early
 * or for no reason records nothing, so nobody has to know what exactly happened, or whether it was committed.
 */
@Component
public final class Look {

    private final IssueManager issues;
    private final ProjectManager projects;
    private final Settings settings;
    private final ApologyDesk desk;
    private final OrderField field;
    private final FollowUpField followUpField;
    private final SetByField setByField;
    private final EntryTaking entries;
    private final Purge purge;
    private final TaskRetiring retiring;
    private final IssueChanges changes;
    private final ClosedTasks closed;
    private final Covers covers;
    private final SelfStart starts;
    private final RuledMethod method;

    /** Looks at Jira's issues. */
    public Look(
            @ComponentImport IssueManager issues,
            @ComponentImport ProjectManager projects,
            Settings settings,
            ApologyDesk desk,
            OrderField field,
            FollowUpField followUpField,
            SetByField setByField,
            EntryTaking entries,
            Purge purge,
            TaskRetiring retiring,
            IssueChanges changes,
            ClosedTasks closed,
            Covers covers,
            SelfStart starts,
            RuledMethod method) {
        this.issues = issues;
        this.projects = projects;
        this.settings = settings;
        this.desk = desk;
        this.field = field;
        this.followUpField = followUpField;
        this.setByField = setByField;
        this.entries = entries;
        this.purge = purge;
        this.retiring = retiring;
        this.changes = changes;
        this.closed = closed;
        this.covers = covers;
        this.starts = starts;
        this.method = method;
    }

    /** Looks at an issue. One that is gone is forgotten; where Amends is switched off, nothing is done. */
    public void at(long issueId) {
        Optional<MutableIssue> issue = Optional.ofNullable(issues.getIssueObject(issueId));
        if (issue.isPresent()) {
            at(issue.get());
        } else {
            forget(issueId);
        }
    }

    /** Looks at an issue that was just read. Where Amends is off, it may be the task of a ticket that is elsewhere. */
    public void at(MutableIssue issue) {
        on(issue).ifPresentOrElse(on -> at(issue, on), () -> closed.look(issue));
    }

    /** Looks at an issue that may be new; one that Amends knows already is left to {@link #at(long)}. */
    public void atNew(MutableIssue issue) {
        on(issue).filter(on -> isUnknown(issue)).ifPresent(on -> first(issue, starts.because(issue, on)));
    }

    /**
     * Looks at an issue that a search found and of which no event may have told; one that Amends knows already is left alone.
     * {@code breached} is the SLA that the search is about, if it is about one.
     */
    public void atFound(long issueId, Optional<String> breached) {
        Optional.ofNullable(issues.getIssueObject(issueId))
                .filter(this::isUnknown)
                .ifPresent(issue -> on(issue).ifPresent(on -> first(issue, starts.because(issue, on, breached))));
    }

    /** Starts an apology on an issue of a chosen type that is not resolved, however old it is. */
    public void atOpen(MutableIssue issue) {
        on(issue)
                .filter(on -> mayStart(issue, on) && !changes.isResolved(issue) && isUnknown(issue))
                .ifPresent(on -> desk.startByItself(issue, SelfStart.OPEN));
    }

    /** How Amends stands where the issue is; empty where it is switched off, and for an archived issue. */
    private Optional<ProjectSettings> on(MutableIssue issue) {
        return settings.switchedOn(issue.getProjectId()).filter(on -> !Archive.holds(issue));
    }

    private boolean isUnknown(MutableIssue issue) {
        return desk.summary(issue.getId()).isEmpty();
    }

    /** Forgets an issue that is gone; one that is a task may have been closed meanwhile. */
    public void atKept(long issueId) {
        Optional<MutableIssue> issue = Optional.ofNullable(issues.getIssueObject(issueId));
        issue.ifPresentOrElse(closed::look, () -> forget(issueId));
    }

    private void forget(long issueId) {
        Optional<Summary> summary = desk.summary(issueId);
        List<Long> covered = summary.isPresent() ? covers.of(issueId) : List.of();
        summary.ifPresent(known -> purge.issue(issueId));
        covered.forEach(this::at);
        summary.filter(Summary.OfApology.class::isInstance)
                .map(Summary.OfApology.class::cast)
                .map(Summary.OfApology::projectId)
                .ifPresent(project -> project.ifPresent(this::forgetProjectIfGone));
    }

    private void forgetProjectIfGone(long projectId) {
        if (projects.getProjectObj(projectId) == null) {
            settings.forget(projectId);
        }
    }

    private void at(MutableIssue issue, ProjectSettings settings) {
        Optional<Summary> summary = desk.summary(issue.getId());
        if (summary.isEmpty()) {
            first(issue, starts.because(issue, settings));
        } else if (summary.get() instanceof Summary.OfApology) {
            desk.of(issue.getId()).ifPresent(apology -> again(issue, apology));
        } else {
            closed.look(issue);
        }
    }

    private void first(MutableIssue issue, Optional<String> because) {
        if (because.isPresent()) {
            // The next look comes in seconds: by then the search knows the ticket, and the rules can tell.
            if (!method.mustWait(issue)) {
                desk.startByItself(issue, because.get());
            }
        } else if (!TaskMarks.isTask(issue)) {
            // A clone or an import carries the values of an issue whose journal it does not have.
            field.value(issue).ifPresent(code -> field.write(issue, ReparationOrder.UNKNOWN.code()));
            followUpField.writeNone(issue);
        }
    }

    /** A follow-up's task never owns an apology, whatever its type. */
    private static boolean mayStart(MutableIssue issue, ProjectSettings settings) {
        return settings.startTypes().contains(issue.getIssueTypeId()) && !TaskMarks.isTask(issue);
    }

    private void again(MutableIssue issue, Apology apology) {
        if (desk.catchUp(issue, apology) instanceof Decision.Accepted accepted) {
            setByField.take(issue, accepted.now());
            entries.take(issue);
            Apology now = covers.look(issue, desk.of(issue.getId()).orElse(accepted.now()));
            retiring.retire(issue, now);
            closed.look(now);
        }
    }
}
