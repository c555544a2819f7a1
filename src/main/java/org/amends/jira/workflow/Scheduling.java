package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.calendar.Offset;
import org.amends.jira.followup.FollowUpTasks;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Archive;
import org.amends.jira.store.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Schedules what a committed transition wants, once: where Amends is switched on, and not on a follow-up's task. An issue
 * without an apology gets one: whoever put the function there wants it followed up.
 */
@Component
public final class Scheduling {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);

    private final Committed committed;
    private final Settings settings;
    private final ApologyDesk desk;
    private final FollowUpTasks tasks;

    /** Schedules on the desk. */
    public Scheduling(Committed committed, Settings settings, ApologyDesk desk, FollowUpTasks tasks) {
        this.committed = committed;
        this.settings = settings;
        this.desk = desk;
        this.tasks = tasks;
    }

    /** Whether there is nothing left to do; false while the transition is not known to be committed. */
    boolean done(Wanted wanted) {
        Optional<Committed.Transition> transition = committed.of(wanted);
        transition
                .filter(found -> settings.isOn(found.issue().getProjectId()))
                .filter(found -> !Archive.holds(found.issue()) && !TaskMarks.isTask(found.issue()))
                .ifPresent(found -> schedule(wanted, found));
        return transition.isPresent();
    }

    private void schedule(Wanted wanted, Committed.Transition transition) {
        Issue issue = transition.issue();
        if (desk.summary(issue.getId()).isEmpty()) {
            desk.start(issue, wanted.actor());
        }
        String cause = transition.name() + " " + wanted.touch();
        Decision decision = tasks.scheduleOnce(issue, wanted.actor(), wanted.touch(), due(wanted, issue), cause);
        if (decision instanceof Decision.Refused refused) {
            LOG.info("{}: the transition's follow-up is not scheduled: {}", issue.getKey(), refused.refusals());
        }
    }

    private Optional<Instant> due(Wanted wanted, Issue issue) {
        return wanted.days().stream()
                .mapToObj(days -> desk.calendar(issue).after(wanted.at(), Offset.days(days)))
                .findFirst();
    }
}
