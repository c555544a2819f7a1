package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Decision;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.springframework.stereotype.Component;

/**
 * What people do with promises. The follow-up that comes with a promise goes with it, and so does its task: it is due another
 * day, or closed and told why. Asks no permissions: who calls has asked.
 */
@Component
public final class PromiseDesk {

    private final ApologyDesk desk;
    private final TaskRetiring retiring;
    private final TaskDueDate dueDate;

    /** Promises of the desk. */
    public PromiseDesk(ApologyDesk desk, TaskRetiring retiring, TaskDueDate dueDate) {
        this.desk = desk;
        this.retiring = retiring;
        this.dueDate = dueDate;
    }

    /** Records that a promise was made, kept, broken or changed; refused as the rules refuse. */
    public Decision record(Issue issue, Actor actor, Fact fact) {
        Decision decision = desk.record(issue.getId(), actor, fact);
        if (decision instanceof Decision.Accepted accepted) {
            List<FollowUp> theirs = accepted.now().followUps().stream()
                    .filter(followUp -> accepted.now().promiseOf(followUp).isPresent())
                    .filter(followUp -> followUp.task().isPresent())
                    .toList();
            theirs.stream().filter(FollowUp::owed).forEach(followUp -> dueDate.follow(issue, followUp));
            Optional.of(theirs)
                    .filter(some -> !some.isEmpty())
                    .ifPresent(some -> retiring.retire(issue, accepted.now()));
        }
        return decision;
    }
}
