package org.amends.jira.rest;

import java.util.UUID;
import org.amends.apology.journal.Fact;
import org.amends.jira.followup.PromiseDesk;
import org.springframework.stereotype.Component;

/** What an agent does with promises: those of a ticket, also from the task that follows it up. */
@Component
public class PromiseWrites {
    private final PromiseDesk promises;
    private final FollowUpWrites followUps;

    public PromiseWrites(PromiseDesk promises, FollowUpWrites followUps) {
        this.promises = promises;
        this.followUps = followUps;
    }

    String make(Visit visit, Given given) {
        String id = UUID.randomUUID().toString();
        return record(visit, new Fact.PromiseMade(id, given.text("what"), given.date("by")));
    }

    String keep(Visit visit, String id) {
        return record(visit, new Fact.PromiseKept(id));
    }

    String breaks(Visit visit, String id, Given given) {
        return record(visit, new Fact.PromiseBroken(id, given.text("reason")));
    }

    String change(Visit visit, String id, Given given) {
        return record(visit, new Fact.PromiseChanged(id, given.date("by"), given.text("reason")));
    }

    private String record(Visit visit, Fact fact) {
        return followUps.answered(visit, promises.record(followUps.writable(visit), visit.actor(), fact));
    }
}
