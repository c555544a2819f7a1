package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Duration;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;

/** A complaint that Ana took responsibility for and resolved, with the pain that Rosa agreed to. */
abstract class FollowUpStory {

    static final Actor ANA = new Actor.Person("ana");
    static final Duration WEEK = Duration.ofDays(7);

    final MovableClock clock = new MovableClock();
    final FakeJira jira = new FakeJira(clock);
    TestDatabase database;
    ActiveObjects ao;
    Node node;
    FakeIssue complaint;

    @Before
    public void live() {
        database = TestDatabase.h2();
        ao = database.node();
        node = new Node(ao, jira, clock).switchedOn(jira, clock);
        complaint = jira.request();
        node.look.at(complaint.getId());
        tick("own-it", "Ana", Optional.empty());
        tick("say-back", "Rosa", Optional.of("Nobody answers"));
        jira.resolve(complaint, "Done");
        node.look.at(complaint.getId());
    }

    @After
    public void close() {
        database.close();
    }

    void tick(String step, String with, Optional<String> pain) {
        Evidence call = new Evidence.Call(clock.instant(), with, "on the phone", pain);
        accepted(node.desk.record(complaint.getId(), ANA, new Fact.StepDone(new StepId(step), call)));
    }

    /** Time passes, and the job runs. */
    void later(Duration time) {
        clock.advance(time);
        node.wakeUp.run();
    }

    FakeIssue task() {
        assertEquals(1, jira.tasks().size());
        return jira.tasks().get(0);
    }

    Apology apology() {
        return node.desk.of(complaint.getId()).orElseThrow();
    }

    /** The newest follow-up a week after a resolution. */
    FollowUp followUp() {
        return apology().followUps().stream()
                .filter(followUp -> followUp.touch().equals(Touch.WEEK))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    static Apology accepted(Decision decision) {
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        return ((Decision.Accepted) decision).now();
    }
}
