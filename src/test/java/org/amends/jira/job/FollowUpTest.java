package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.apology.Decision;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Outcome;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.jira.fake.FakeComment;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.followup.OutcomeGiven;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Summary;
import org.junit.Test;

/** A follow-up from its day to its outcome. */
public final class FollowUpTest extends FollowUpStory {

    private static final Outcome BETTER = new Outcome(Outcome.They.BETTER, Outcome.We.SAME, "She is happy.");

    @Test
    public void aWeekLaterThereIsATask() {
        later(WEEK.minusMillis(1));
        assertEquals(List.of(), jira.tasks());
        later(Duration.ofMillis(1));

        FakeIssue task = task();
        assertEquals(FakeJira.TASK, task.getIssueTypeId());
        assertEquals("Ask again: CARE-1, Nobody answers", task.getSummary());
        assertTrue(task.getDescription(), task.getDescription().contains("Nobody answers"));
        assertEquals("bot", task.getReporter().getKey());
        assertEquals("ana", task.getAssignee().getKey());
        for (ZoneId reader : List.of(ZoneId.of("Europe/Berlin"), ZoneId.systemDefault())) {
            LocalDate due = LocalDate.ofInstant(task.getDueDate().toInstant(), reader);
            assertEquals(LocalDate.parse("2026-12-01"), due);
        }
        assertEquals(
                Set.of("amends-follow-up", "amends-" + followUp().id()),
                task.getLabels().stream().map(Label::getLabel).collect(Collectors.toSet()));
        assertEquals(Set.of(), task.values().keySet());
        assertEquals(List.of(task.getId() + "-" + complaint.getId()), jira.linked);
        assertEquals(FollowUp.State.TASK, followUp().state());
        assertEquals(Optional.of(task.getKey()), followUp().taskKey());
        assertEquals(
                Optional.of(new Summary.OfFollowUp(task.getId(), complaint.getId())), node.desk.summary(task.getId()));
    }

    @Test
    public void howeverManyMustWaitTheOthersAreDone() {
        FakeIssue archived = jira.request();
        archived.archive();
        Instant longAgo = clock.instant().minus(WEEK);
        node.rows.write(
                archived.getId(),
                archived.getProjectId(),
                Optional.empty(),
                IntStream.range(0, 2_100)
                        .mapToObj(n -> waiting("waits-" + n, longAgo))
                        .toList());
        later(WEEK);
        later(Duration.ofMinutes(1));
        later(Duration.ofMinutes(1));
        assertEquals(1, jira.tasks().size());
    }

    private static FollowUp waiting(String id, Instant due) {
        return FollowUp.scheduled(id, Touch.WEEK, Purpose.ASK, due, Origin.resolution("900"));
    }

    @Test
    public void whoMayNotSeeTheIssueMayNotSeeItsTask() {
        complaint.setSecurityLevelId(10_200L);
        later(WEEK);
        assertEquals(Long.valueOf(10_200), task().getSecurityLevelId());
    }

    /** Jira's summaries are single lines of at most 255 characters. */
    @Test
    public void theTasksSummaryIsOneLineThatJiraTakes() {
        tick("say-back", "Rosa", Optional.of("Nobody\r\nanswers\u2028us\u0007"));
        assertEquals("Ask again: CARE-1, Nobody answers us", asked());
    }

    @Test
    public void aLongSummaryIsCutBetweenCharacters() {
        tick("say-back", "Rosa", Optional.of("\ud83d\ude00".repeat(200)));
        String summary = asked();
        assertTrue(summary, summary.length() <= 255);
        assertTrue(summary, summary.endsWith("\ud83d\ude00…"));
    }

    private String asked() {
        later(WEEK);
        return task().getSummary();
    }

    @Test
    public void onceIsEnoughHoweverLongJiraWasDown() {
        later(Duration.ofDays(60));
        later(Duration.ofMinutes(1));
        later(Duration.ofDays(60));
        task();
    }

    @Test
    public void twoNodesMakeOneTask() {
        clock.advance(WEEK);
        Node other = new Node(database.node(), jira, clock);
        AtomicInteger writes = new AtomicInteger();
        jira.step = () -> {
            if (writes.getAndIncrement() == 0) {
                other.wakeUp.run();
            }
        };
        node.wakeUp.run();
        other.wakeUp.run();
        assertTrue(writes.get() > 0);
        task();
        assertEquals(1, node.claims.attempts(followUp().id()));
    }

    @Test
    public void aSlowNodeThatComesBackStopsBeforeItsNextStep() {
        clock.advance(WEEK);
        Node other = new Node(database.node(), jira, clock);
        AtomicInteger writes = new AtomicInteger();
        jira.step = () -> {
            if (writes.getAndIncrement() == 1) {
                // The issue is created; then this node sleeps for longer than its lease, and another takes over.
                clock.advance(Duration.ofMinutes(11));
                assertTrue(other.claims.claim(followUp().id()).isPresent());
            }
        };
        node.wakeUp.run();
        assertEquals("nothing after the issue", 2, writes.get());
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());

        clock.advance(Duration.ofMinutes(11));
        other.wakeUp.run();
        task();
        assertEquals(1, jira.linked.size());
        assertEquals(FollowUp.State.TASK, followUp().state());
    }

    @Test
    public void fiveAttemptsWithGrowingPausesAndThenItIsFailed() {
        jira.refusesCreation = Optional.of("Severity is required.");
        String id = followUp().id();
        later(WEEK);
        assertEquals(1, node.claims.attempts(id));
        for (int attempt = 2; attempt <= 5; attempt++) {
            Duration pause = Duration.ofMinutes(Math.round(Math.pow(5, attempt - 2)));
            later(pause.minusSeconds(1));
            assertEquals(attempt - 1, node.claims.attempts(id));
            assertEquals(FollowUp.State.SCHEDULED, followUp().state());
            later(Duration.ofSeconds(1));
            assertEquals(attempt, node.claims.attempts(id));
        }
        assertEquals(FollowUp.State.FAILED, followUp().state());
        assertEquals(Optional.of("Severity is required."), followUp().because());

        jira.refusesCreation = Optional.empty();
        later(Duration.ofDays(30));
        assertEquals(List.of(), jira.tasks());
    }

    @Test
    public void whatFailedAndIsTakenUpAgainIsTriedAgain() {
        jira.refusesCreation = Optional.of("Severity is required.");
        String id = followUp().id();
        for (later(WEEK); followUp().state() == FollowUp.State.SCHEDULED; later(Duration.ofHours(3))) {
            assertTrue(node.claims.attempts(id) < 6);
        }
        StepId step = new StepId("follow-up");
        accepted(node.desk.record(complaint.getId(), ANA, new Fact.StepWaived(step, "She said so.")));
        later(Duration.ofMinutes(1));
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        accepted(node.desk.record(complaint.getId(), ANA, new Fact.StepUndone(step, Optional.empty())));
        jira.refusesCreation = Optional.empty();
        later(Duration.ofMinutes(1));
        assertEquals(FollowUp.State.TASK, followUp().state());
        assertEquals(1, node.claims.attempts(followUp().id()));
        task();
    }

    @Test
    public void whatFailsForAWhileIsDoneInTheEnd() {
        jira.refusesCreation = Optional.of("away");
        later(WEEK);
        jira.refusesCreation = Optional.empty();
        later(Duration.ofMinutes(1));
        task();
    }

    @Test
    public void withoutAnAccountItWaitsForOne() {
        ApplicationUser bot = jira.people.remove("bot");
        later(WEEK);
        later(WEEK);
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        assertEquals("no attempt is used up", 0, node.claims.attempts(followUp().id()));
        jira.people.put("bot", bot);
        later(Duration.ofMinutes(1));
        task();
    }

    @Test
    public void inAnArchivedProjectItWaits() {
        jira.projectIsArchived = true;
        later(WEEK);
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        jira.projectIsArchived = false;
        later(Duration.ofMinutes(1));
        task();
    }

    @Test
    public void inACopyOfTheJiraNothingIsDoneUntilAnAdminSaysSo() {
        later(Duration.ofMinutes(1));
        jira.address = "https://staging.example.com";
        later(WEEK);
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        assertEquals(
                Optional.of(new HomeAddress.Elsewhere("https://jira.example.com", "https://staging.example.com")),
                node.home.elsewhere());
        node.home.moveHere();
        later(Duration.ofMinutes(1));
        task();
    }

    /** Whoever tries the plugin before Jira has its address shall not be asked about it later. */
    @Test
    public void beforeAProjectIsSwitchedOnNothingIsKept() {
        jira.pluginSettings.clear();
        later(Duration.ofMinutes(1));
        assertEquals(Map.of(), jira.pluginSettings);
    }

    @Test
    public void aSlashAtTheEndIsNoOtherAddress() {
        later(Duration.ofMinutes(1));
        jira.address = "https://jira.example.com/";
        assertEquals(Optional.empty(), node.home.elsewhere());
    }

    @Test
    public void whoIsNoAgentAnyMoreIsNotAsked() {
        jira.agentKeys.remove("ana");
        complaint.setAssignee(jira.person("ben"));
        later(WEEK);
        assertEquals("ben", task().getAssignee().getKey());
    }

    @Test
    public void ifNobodyIsLeftTheAccountHasIt() {
        jira.agentKeys.removeAll(Set.of("ana", "ben"));
        complaint.setAssignee(jira.person("ben"));
        later(WEEK);
        assertEquals("bot", task().getAssignee().getKey());
    }

    @Test
    public void whatWasOpenedAgainUnheardIsNotFollowedUp() {
        clock.advance(WEEK);
        jira.reopen(complaint);
        node.due.run();
        assertEquals(List.of(), jira.tasks());
        assertEquals(FollowUp.State.CANCELLED, followUp().state());
    }

    @Test
    public void openedAgainWhileItsTaskIsMadeTheTaskIsTakenAway() {
        clock.advance(WEEK);
        AtomicInteger writes = new AtomicInteger();
        jira.step = () -> {
            if (writes.getAndIncrement() == 1) {
                jira.reopen(complaint);
                node.look.at(complaint.getId());
            }
        };
        node.wakeUp.run();
        jira.step = () -> {};
        node.wakeUp.run();

        assertEquals(FollowUp.State.CANCELLED, followUp().state());
        assertEquals("done", task().getStatus().getStatusCategory().getKey());
        List<FakeComment> why = jira.said.stream()
                .filter(comment -> comment.issue.getId().equals(task().getId()))
                .toList();
        assertEquals(1, why.size());
        assertTrue(why.get(0).body, why.get(0).body.contains("CARE-1"));
    }

    @Test
    public void aTaskThatSomebodyHasStaysWhenTheIssueIsOpenedAgain() {
        later(WEEK);
        jira.reopen(complaint);
        later(Duration.ofMinutes(1));
        assertEquals("indeterminate", task().getStatus().getStatusCategory().getKey());
        assertTrue(node.tasks.outcome(task().getId(), ANA, BETTER).decision() instanceof Decision.Accepted);
    }

    @Test
    public void whereAmendsIsSwitchedOffFollowUpsWait() {
        ProjectSettings on = node.settings.switchedOn(jira.care.getId()).orElseThrow();
        node.settings.project(
                jira.care.getId(),
                new ProjectSettings(false, on.since(), on.actor(), on.startTypes(), on.followUpType()));
        later(WEEK);
        assertEquals(0, node.claims.attempts(followUp().id()));
        node.settings.project(jira.care.getId(), on);
        later(Duration.ofMinutes(1));
        task();
    }

    @Test
    public void theTaskStartsNoApologyOfItsOwn() {
        ProjectSettings on = node.settings.switchedOn(jira.care.getId()).orElseThrow();
        Set<String> everything = Set.of(FakeJira.COMPLAINT, FakeJira.TASK);
        node.settings.project(
                jira.care.getId(), new ProjectSettings(true, on.since(), on.actor(), everything, on.followUpType()));
        jira.step = () -> jira.tasks().forEach(made -> node.look.at(made.getId()));
        later(WEEK);
        assertEquals(Optional.empty(), node.desk.of(task().getId()));
        Decision byHand = node.desk.start(task().seen(), ANA);
        assertEquals(
                "follow-up-task", ((Decision.Refused) byHand).refusals().get(0).code());
    }

    @Test
    public void theOutcomeClosesTheTaskAndDoesTheStep() {
        later(WEEK);
        OutcomeGiven given = node.tasks.outcome(task().getId(), ANA, BETTER);
        accepted(given.decision());
        assertEquals(Optional.empty(), given.stillOpen());
        assertEquals("done", task().getStatus().getStatusCategory().getKey());
        assertEquals(Optional.of(BETTER), followUp().outcome());
        assertFalse(apology().step(new StepId("follow-up")).isOpen());
    }

    @Test
    public void aScreenThatAsksForAResolutionGetsOne() {
        jira.wantsResolution = true;
        later(WEEK);
        assertEquals(
                Optional.empty(),
                node.tasks.outcome(task().getId(), ANA, BETTER).stillOpen());
        assertEquals("done", task().getStatus().getStatusCategory().getKey());
    }

    @Test
    public void aTaskThatCannotBeClosedIsSaidAndTheOutcomeStays() {
        later(WEEK);
        jira.agentKeys.clear();
        OutcomeGiven given = node.tasks.outcome(task().getId(), ANA, BETTER);
        accepted(given.decision());
        assertEquals(Optional.of("No transition of its workflow leads to a closed status."), given.stillOpen());
        assertEquals(Optional.of(BETTER), followUp().outcome());
        assertEquals("indeterminate", task().getStatus().getStatusCategory().getKey());
    }

    @Test
    public void askedEarlyTheOutcomeIsGivenOnTheIssueItself() {
        accepted(node.tasks.outcome(complaint.getId(), ANA, BETTER).decision());
        assertEquals(FollowUp.State.DONE, followUp().state());
        later(WEEK);
        assertEquals(List.of(), jira.tasks());
    }

    @Test
    public void aSecondOutcomeIsRefusedAndSoIsOneWhereNothingIsFollowedUp() {
        later(WEEK);
        accepted(node.tasks.outcome(task().getId(), ANA, BETTER).decision());
        assertTrue(node.tasks.outcome(task().getId(), ANA, BETTER).decision() instanceof Decision.Refused);
        OutcomeGiven nowhere = node.tasks.outcome(jira.request().getId(), ANA, BETTER);
        assertEquals(
                "no-follow-up",
                ((Decision.Refused) nowhere.decision()).refusals().get(0).code());
    }
}
