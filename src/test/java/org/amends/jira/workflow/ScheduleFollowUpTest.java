package org.amends.jira.workflow;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Touch;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The post function: what it wants, and what becomes of it once the transition is committed. */
public final class ScheduleFollowUpTest {
    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private TestDatabase database;
    private Node node;
    private FakeIssue ticket;
    private ScheduleFollowUp function;

    @Before
    public void live() {
        database = TestDatabase.h2();
        ActiveObjects ao = database.node();
        node = new Node(ao, jira, clock).switchedOn(jira, clock);
        ticket = jira.request();
        function = new ScheduleFollowUp(null, clock);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aCommittedTransitionSchedulesItOnce() {
        node.look.at(ticket.getId());
        Wanted wanted = wanted(5, Map.of("amendsTouch", "check", "amendsDays", "3"));
        assertFalse("not committed yet", node.scheduling.done(wanted));
        assertEquals(List.of(), followUps());
        jira.move(ticket, "5");
        assertTrue(node.scheduling.done(wanted));
        assertTrue(node.scheduling.done(wanted));
        assertEquals(1, followUps().size());
        FollowUp only = followUps().get(0);
        assertEquals("check", only.touch());
        assertEquals(node.desk.calendar(ticket.seen()).open(clock.instant().plus(Duration.ofDays(3))), only.due());
    }

    @Test
    public void withoutDaysItIsDueAsTheTouchSays() {
        schedules(Map.of("amendsTouch", "week", "amendsDays", ""));
        assertEquals(
                node.desk.calendar(ticket.seen()).open(clock.instant().plus(Duration.ofDays(7))),
                followUps().get(0).due());
    }

    @Test
    public void aTransitionThatWasRolledBackLeavesNothing() {
        jira.move(ticket, "3");
        clock.advance(Duration.ofSeconds(20));
        Wanted wanted = wanted(5, Map.of());
        clock.advance(Duration.ofSeconds(13));
        assertFalse(node.scheduling.done(wanted));
        assertEquals(Optional.empty(), node.desk.of(ticket.getId()));
    }

    @Test
    public void theSameTransitionOfSomebodyElseIsNoProof() {
        Wanted wanted = new Wanted(
                ticket.getId(),
                new Actor.Person("ben"),
                "week",
                Arguments.of(Map.of()).days(),
                clock.instant(),
                new Wanted.Moved("5", Optional.of("ben")));
        jira.move(ticket, "5");
        assertFalse(node.scheduling.done(wanted));
    }

    @Test
    public void whereThereIsNoApologyItStartsOne() {
        schedules(Map.of());
        assertEquals(new Actor.Person("ana"), apology().startedBy());
        assertEquals(Touch.WEEK, followUps().get(0).touch());
    }

    @Test
    public void whereAmendsIsSwitchedOffNothingHappens() {
        node.settings.forget(jira.care.getId());
        Wanted wanted = wanted(5, Map.of());
        jira.move(ticket, "5");
        assertTrue("nothing is left to do", node.scheduling.done(wanted));
        assertEquals(Optional.empty(), node.desk.of(ticket.getId()));
    }

    @Test
    public void aTouchThatTheProjectDoesNotKnowSchedulesNothing() {
        schedules(Map.of("amendsTouch", "no-such-touch"));
        assertEquals(List.of(), followUps());
    }

    @Test
    public void oneOfTheSameTouchThatIsStillOwedIsEnough() {
        schedules(Map.of());
        clock.advance(Duration.ofMinutes(5));
        schedules(Map.of());
        assertEquals(1, followUps().size());
    }

    @Test
    public void aTransitionThatLeadsBackIsSeenByTheTicketsLastChange() {
        Wanted wanted = wanted(3, Map.of());
        assertEquals(new Wanted.Stayed(), wanted.trace());
        assertTrue(node.scheduling.done(wanted));
        clock.advance(Duration.ofMinutes(1));
        assertFalse("nothing changed since", node.scheduling.done(wanted(3, Map.of())));
    }

    @Test
    public void whatIsBeingCreatedIsNotThereYet() {
        MutableIssue unborn =
                Fake.of(MutableIssue.class).with("getId", args -> null).done();
        assertEquals(Optional.empty(), function.wanted(Map.of("issue", unborn), Map.of()));
    }

    @Test
    public void whatWasJustCreatedIsProofEnough() {
        Wanted wanted = function.wanted(Map.of("issue", ticket.seen(), "sandbox.caller", jira.person("rosa")), Map.of())
                .orElseThrow();
        assertEquals(new Wanted.Created(), wanted.trace());
        assertTrue(node.scheduling.done(wanted));
        assertEquals(1, followUps().size());
    }

    @Test
    public void aTransitionNeverFailsOnOurAccount() {
        function.execute(new HashMap<>(), new HashMap<>(), null);
    }

    @Test
    public void theFormKeepsWhatIsSound() {
        ScheduleFollowUpFactory factory = factory();
        assertEquals(
                Map.of("amendsTouch", "check", "amendsDays", "3"),
                factory.getDescriptorParams(Map.of(
                        "amendsTouch", new String[] {"check"}, "amendsDays", new String[] {" 3 "}, "other", "x")));
        for (String days : List.of("", "0", "-1", "701", "3650", "3 days", "99999", "1.5")) {
            assertEquals(
                    days,
                    Map.of("amendsTouch", "week", "amendsDays", ""),
                    factory.getDescriptorParams(Map.of("amendsDays", new String[] {days})));
        }
    }

    @Test
    public void whatAdminsTypedIsEscaped() {
        String hostile = "<script>alert('1')</script>";
        Touch week = Cadence.shipped().touch(Touch.WEEK).orElseThrow();
        Touch named = new Touch(
                week.id(),
                true,
                week.since(),
                week.anchor(),
                week.offset(),
                week.purpose(),
                week.condition(),
                Optional.empty(),
                Optional.of(hostile),
                Optional.empty());
        node.plans.keep(OptionalLong.empty(), new Cadence(List.of(named)));
        ScheduleFollowUpFactory factory = factory();
        Map<String, String> chosen = Map.of("amendsTouch", "week", "amendsDays", "3");
        Stream.of("input-parameters", "edit-parameters", "view")
                .map(view -> factory.getVelocityParams(view, new FunctionDescriptor(1, chosen))
                        .toString())
                .forEach(drawn -> {
                    assertFalse(drawn, drawn.contains("<script>"));
                    assertTrue(drawn, drawn.contains("&lt;script&gt;"));
                });
    }

    @Test
    public void aTouchThatIsGoneIsStillNamed() {
        Map<String, String> gone = Map.of("amendsTouch", "<gone>", "amendsDays", "");
        String form = factory()
                .getVelocityParams("edit-parameters", new FunctionDescriptor(1, gone))
                .toString();
        assertTrue(form, form.contains("&lt;gone&gt;"));
        assertTrue(form, form.contains("selected"));
    }

    private ScheduleFollowUpFactory factory() {
        return new ScheduleFollowUpFactory(new FunctionWords(node.plans, jira.authentication()));
    }

    private void schedules(Map<String, String> args) {
        Wanted wanted = wanted(5, args);
        jira.move(ticket, "5");
        assertTrue(node.scheduling.done(wanted));
        jira.move(ticket, "3");
    }

    /** Ana takes the ticket to a status. */
    private Wanted wanted(int status, Map<String, String> args) {
        Issue before = ticket.seen();
        Map<String, Object> variables = new HashMap<>(Map.of(
                "issue",
                ticket.seen(),
                "originalissueobject",
                before,
                "descriptor",
                FakeJira.workflow(),
                "actionId",
                status,
                "sandbox.caller",
                jira.person("ana")));
        return function.wanted(variables, args).orElseThrow();
    }

    private Apology apology() {
        return node.desk.of(ticket.getId()).orElseThrow();
    }

    private List<FollowUp> followUps() {
        return node.desk.of(ticket.getId()).map(Apology::followUps).orElse(List.of()).stream()
                .filter(followUp -> !followUp.touch().equals("silence"))
                .toList();
    }
}
