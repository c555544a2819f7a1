package org.amends.jira.health;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amends.jira.followup.Waiting;
import org.amends.jira.store.DueFollowUp;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/** Which follow-ups are due and wait, and what for. Looks at the longest overdue ones only, since each costs a look at its ticket. */
@Component
public final class WaitingNow {

    private static final int LOOKED_AT = 200;

    /** So long a wake-up may leave something that is due; whatever waits longer has a reason. */
    private static final Duration SOON = Duration.ofMinutes(15);

    private final FollowUpRows rows;
    private final IssueManager issues;
    private final Waiting waiting;
    private final Clock clock;

    /** Looks at what is due. */
    public WaitingNow(FollowUpRows rows, @ComponentImport IssueManager issues, Waiting waiting, Clock clock) {
        this.rows = rows;
        this.issues = issues;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** How many wait for the same reason, and in which projects, by their keys. */
    record Group(int count, TreeSet<String> projects) {}

    /**
     * What was found: by the end of the key of the reason's words, how many wait; the ticket of the oldest that nothing keeps and
     * that is not done; whether there are more than were looked at.
     */
    record Found(Map<String, Group> groups, Optional<Oldest> stuck, boolean more) {}

    /** A ticket, and since when its follow-up is due. */
    record Oldest(Issue issue, Instant due) {}

    Found look() {
        Instant now = clock.instant();
        List<DueFollowUp> due = rows.due(Instant.EPOCH, now, LOOKED_AT);
        Map<String, Group> groups = new TreeMap<>();
        Optional<Oldest> stuck = Optional.empty();
        for (DueFollowUp one : due) {
            Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(one.issueId()));
            Optional<String> why = issue.flatMap(waiting::why);
            if (why.isPresent()) {
                Group group = groups.computeIfAbsent(why.get(), first -> new Group(0, new TreeSet<>()));
                group.projects().add(issue.get().getProjectObject().getKey());
                groups.put(why.get(), new Group(group.count() + 1, group.projects()));
            } else if (stuck.isEmpty() && one.due().isBefore(now.minus(SOON))) {
                stuck = issue.map(found -> new Oldest(found, one.due()));
            }
        }
        return new Found(groups, stuck, due.size() == LOOKED_AT);
    }
}
