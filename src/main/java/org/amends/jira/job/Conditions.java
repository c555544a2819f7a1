package org.amends.jira.job;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Firing;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.IssueComments;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.News;
import org.springframework.stereotype.Component;

/** Looks up what the condition of a touch wants to know when its follow-up falls due, and has the rule asked. */
@Component
public final class Conditions {

    private final ApologyDesk desk;
    private final IssueComments comments;
    private final FollowUpRows rows;
    private final Clock clock;

    /** Conditions of the desk's touches. */
    public Conditions(ApologyDesk desk, IssueComments comments, FollowUpRows rows, Clock clock) {
        this.desk = desk;
        this.comments = comments;
        this.rows = rows;
        this.clock = clock;
    }

    /** What becomes of a follow-up that is due; what its touch does not ask is not looked up. */
    Firing of(Issue issue, Apology apology, FollowUp followUp) {
        Optional<Touch> touch = desk.cadence(issue, apology).touch(followUp.touch());
        Condition condition = touch.map(Touch::condition).orElse(Condition.ALWAYS);
        Firing firing = Firing.of(
                apology,
                followUp,
                touch,
                desk.calendar(issue),
                condition == Condition.SILENT ? lastSaid(issue, apology) : Optional.empty(),
                condition == Condition.NEWS && toldBefore(issue, apology, followUp));
        return isNow(firing) ? new Firing.Now() : firing;
    }

    /** After a long stand-still even what was put off is due. */
    private boolean isNow(Firing firing) {
        return firing instanceof Firing.Later later && !later.when().isAfter(clock.instant());
    }

    /** A comment that the customer could read, or a call that somebody noted as evidence. */
    private Optional<Instant> lastSaid(Issue issue, Apology apology) {
        Stream<Instant> calls = apology.history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.StepDone.class::isInstance)
                .map(fact -> ((Fact.StepDone) fact).evidence())
                .filter(Evidence.Call.class::isInstance)
                .map(evidence -> ((Evidence.Call) evidence).at());
        return Stream.concat(calls, comments.lastSaid(issue).stream()).max(Instant::compareTo);
    }

    /**
     * Asked of the rows by the known problem's index: following Jira's links from the known problem would cost a look at each
     * ticket that it has.
     */
    private boolean toldBefore(Issue issue, Apology apology, FollowUp followUp) {
        return apology.knownProblem()
                .flatMap(known -> Optional.ofNullable(issue.getReporter())
                        .map(customer -> new News(known.issueId(), customer.getKey()).to(apology.whom(followUp))))
                .filter(news -> rows.isTold(news, followUp.id()))
                .isPresent();
    }
}
