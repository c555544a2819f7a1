package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;

/** What became of an attempt to make a task. */
public sealed interface TaskMade {

    /** The task stands, with all that belongs to it. */
    record Made(Issue task) implements TaskMade {}

    /** Somebody else took over; this attempt stopped before its next step. */
    record Overtaken() implements TaskMade {}

    /** None is wanted: the follow-up stands in the queue, and its owner was called; {@code because} says why, blank when an admin wants it so. */
    record Queued(String because) implements TaskMade {}

    /** It cannot be made, for a reason in words for an admin. */
    record Impossible(String reason) implements TaskMade {}
}
