package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.issue.Satisfaction;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Starts;
import org.amends.jira.store.StartsSection;
import org.springframework.stereotype.Component;

/**
 * Why an apology starts by itself on a ticket that has none: it was created, rated low, given a label, or breached an SLA. What happened before an admin said so starts
 * nothing, nor does anything on a follow-up's task.
 */
@Component
public final class SelfStart {
    /** The ticket was created with a type of which each starts one. */
    public static final String CREATED = "created";
    /** The ticket was open when the project was switched on, and an admin wanted these too. */
    public static final String OPEN = "open";
    /** Before the number of stars. */
    public static final String RATED = "rated:";
    /** Before the label. */
    public static final String LABELLED = "labelled:";

    /** Before the name of the SLA. */
    public static final String BREACHED = "breached:";

    private final StartsSection section;
    private final Satisfaction satisfaction;
    private final IssueChanges changes;

    /** By what an admin chose. */
    public SelfStart(StartsSection section, Satisfaction satisfaction, IssueChanges changes) {
        this.section = section;
        this.satisfaction = satisfaction;
        this.changes = changes;
    }

    /** What starts one now; empty where nothing does. Asks no table of ours. */
    public Optional<String> because(Issue issue, ProjectSettings on) {
        return TaskMarks.isTask(issue)
                ? Optional.empty()
                : created(issue, on).or(() -> chosen(issue, section.holding(issue.getProjectId())));
    }

    /** The same for a ticket of which a search said that it breached this SLA, should it have. */
    public Optional<String> because(Issue issue, ProjectSettings on, Optional<String> breached) {
        return because(issue, on).or(() -> breached.filter(
                        sla -> !TaskMarks.isTask(issue) && !isOlder(issue, section.holding(issue.getProjectId())))
                .map(BREACHED::concat));
    }

    private static boolean isOlder(Issue issue, Starts starts) {
        return born(issue).isBefore(starts.since());
    }

    private static Optional<String> created(Issue issue, ProjectSettings on) {
        return Optional.of(CREATED)
                .filter(word -> on.startTypes().contains(issue.getIssueTypeId()))
                .filter(word -> !born(issue).isBefore(on.since()));
    }

    private Optional<String> chosen(Issue issue, Starts starts) {
        return labelled(issue, starts).or(() -> rated(issue, starts));
    }

    private Optional<String> labelled(Issue issue, Starts starts) {
        return starts.labels().isEmpty()
                ? Optional.empty()
                : TicketAspects.labels(issue)
                        .filter(starts.labels()::contains)
                        .filter(label -> !changes.labelled(issue, label)
                                .orElseGet(() -> born(issue))
                                .isBefore(starts.since()))
                        .map(LABELLED::concat)
                        .findFirst();
    }

    private Optional<String> rated(Issue issue, Starts starts) {
        if (starts.rating().isEmpty()) {
            return Optional.empty();
        }
        OptionalInt stars = satisfaction.of(issue);
        return Optional.of(stars)
                .filter(given ->
                        given.isPresent() && given.getAsInt() <= starts.rating().getAsInt())
                .filter(given ->
                        !satisfaction.at(issue).orElseGet(() -> born(issue)).isBefore(starts.since()))
                .map(given -> RATED + given.getAsInt());
    }

    private static Instant born(Issue issue) {
        return issue.getCreated().toInstant();
    }
}
