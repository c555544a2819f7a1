package org.amends.jira.listener;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.issue.MutableIssue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.StepState;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.FakeComment;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Summary;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What a look at an issue finds and records. */
public final class LookTest {

    private static final Actor ANA = new Actor.Person("ana");
    private static final StepId OWN_IT = new StepId("own-it");

    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private TestDatabase database;
    private Node node;

    @Before
    public void open() {
        database = TestDatabase.h2();
        ActiveObjects ao = database.node();
        node = new Node(ao, jira, clock).switchedOn(jira, clock);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void aComplaintStartsItsApologyByItself() {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());

        assertEquals(new Actor.Amends(), apology(complaint).startedBy());
        Summary.OfApology summary =
                (Summary.OfApology) node.desk.summary(complaint.getId()).orElseThrow();
        assertTrue(summary.open());
        assertEquals(1, summary.lastSeq());
        assertEquals(Optional.of("none"), summary.order());
        assertEquals("{\"order\":\"none\",\"open\":true,\"followUp\":\"none\"}", jira.apologyProperty(complaint));
        assertEquals(Optional.of("none"), field(complaint));
    }

    @Test
    public void theFieldOfAnIssueThatIsDeletedMeanwhileIsNotWritten() {
        MutableIssue issue = jira.request().seen();
        jira.stored.remove(issue.getId());
        node.field.write(issue, "before");
        assertEquals(List.of(), jira.updates);
    }

    @Test
    public void theFieldIsWrittenInTheNameOfTheAccountWithoutMail() {
        node.look.at(jira.request().getId());
        assertEquals(1, jira.updates.size());
        assertFalse(jira.updates.get(0).isSendMail());
    }

    @Test
    public void lookingAgainForNoReasonWritesNothing() {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        AtomicBoolean written = new AtomicBoolean();
        jira.step = () -> written.set(true);
        node.look.at(complaint.getId());
        node.look.at(complaint.getId());

        assertEquals(1, apology(complaint).lastSeq());
        assertEquals(1, jira.updates.size());
        assertFalse(written.get());
    }

    @Test
    public void whatWasNotChosenStartsNothing() {
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        FakeIssue task = jira.request();
        task.labelled("amends-follow-up");
        List.of(question, task).forEach(issue -> {
            node.look.at(issue.getId());
            assertEquals(Optional.empty(), node.desk.summary(issue.getId()));
        });
    }

    @Test
    public void whatIsOlderThanTheSwitchStartsNothing() {
        FakeIssue old = jira.request();
        clock.advance(Duration.ofMillis(1));
        node.switchedOn(jira, clock);
        node.look.at(old.getId());
        assertEquals(Optional.empty(), node.desk.summary(old.getId()));
    }

    @Test
    public void whereAmendsIsOffNothingHappens() {
        FakeIssue complaint = jira.request();
        ProjectSettings on = node.settings.switchedOn(jira.care.getId()).orElseThrow();
        node.settings.project(
                jira.care.getId(),
                new ProjectSettings(false, on.since(), on.actor(), on.startTypes(), on.followUpType()));
        node.look.at(complaint.getId());
        assertEquals(Optional.empty(), node.desk.summary(complaint.getId()));
    }

    @Test
    public void aResolutionIsTakenFromTheHistoryWithItsDate() {
        FakeIssue complaint = started();
        Instant resolved = clock.instant();
        long change = jira.resolve(complaint, "Done");
        clock.advance(Duration.ofHours(5));
        node.look.at(complaint.getId());

        Apology now = apology(complaint);
        assertEquals(Optional.of(resolved), now.resolution().map(at -> at.at()));
        assertFalse(now.step(new StepId("repair")).isOpen());
        FollowUp followUp = now.followUp().orElseThrow();
        assertEquals(resolved.plus(Duration.ofDays(7)), followUp.due());
        assertEquals(Long.toString(change), followUp.origin().ref());
        assertEquals(1, node.rows.due(Instant.EPOCH, followUp.due(), 10).size());
        assertEquals(
                "{\"order\":\"none\",\"open\":true,\"followUp\":\"scheduled\",\"touch\":\"week\",\"due\":\"2026-12-01T10:00:00Z\",\"promised\":\"2026-12-01T10:00:00Z\"}",
                jira.apologyProperty(complaint));
    }

    @Test
    public void openedAgainTheFollowUpIsCancelledAndResolvedAgainThereIsANewOne() {
        FakeIssue complaint = started();
        jira.resolve(complaint, "Done");
        clock.advance(Duration.ofHours(1));
        node.look.at(complaint.getId());
        jira.reopen(complaint);
        clock.advance(Duration.ofHours(1));
        node.look.at(complaint.getId());
        Instant far = clock.instant().plus(Duration.ofDays(99));
        assertEquals(List.of(), node.rows.due(Instant.EPOCH, far, 10));

        Instant again = clock.instant();
        jira.resolve(complaint, "Done");
        node.look.at(complaint.getId());
        assertEquals(2, apology(complaint).followUps().size());
        assertEquals(
                again.plus(Duration.ofDays(7)),
                node.rows.due(Instant.EPOCH, far, 10).get(0).due());
    }

    @Test
    public void whatHappenedBetweenTwoLooksIsAllFound() {
        FakeIssue complaint = started();
        jira.resolve(complaint, "Done");
        clock.advance(Duration.ofHours(1));
        jira.reopen(complaint);
        node.look.at(complaint.getId());
        assertFalse(apology(complaint).resolved());
        assertEquals(
                2,
                apology(complaint).history().stream()
                        .filter(line -> line.entry().fact() instanceof Fact.Resolved
                                || line.entry().fact() instanceof Fact.Reopened)
                        .count());
    }

    @Test
    public void anApologyStartedLateKnowsTheResolution() {
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        jira.resolve(question, "Done");
        clock.advance(Duration.ofDays(3));
        Decision decision = node.desk.start(jira.issue(question.getId()).seen(), ANA);

        Apology now = ((Decision.Accepted) decision).now();
        assertTrue(now.resolved());
        assertEquals(ANA, now.startedBy());
        assertTrue(now.followUp().isPresent());
    }

    @Test
    public void aResolutionThatDoesNotCountResolvesNothing() {
        FakeIssue complaint = started();
        jira.resolve(complaint, "Duplicate");
        node.look.at(complaint.getId());
        assertFalse(apology(complaint).resolved());
    }

    @Test
    public void evidenceThatIsDeletedOpensItsStep() {
        FakeIssue complaint = started();
        FakeComment comment = ticked(complaint);
        jira.said.remove(comment);
        node.look.at(complaint.getId());
        assertTrue(apology(complaint).step(OWN_IT).isOpen());
        assertEquals(Optional.of("evidence-deleted"), lastUndone(complaint).because());
    }

    @Test
    public void evidenceThatIsMadeInternalOrRestrictedOpensItsStep() {
        FakeIssue complaint = started();
        jira.makeInternal(ticked(complaint));
        node.look.at(complaint.getId());
        assertEquals(Optional.of("evidence-hidden"), lastUndone(complaint).because());

        ticked(complaint).group = "agents";
        node.look.at(complaint.getId());
        assertTrue(apology(complaint).step(OWN_IT).isOpen());
    }

    @Test
    public void aTicketThatIsNoRequestAnyMoreKeepsWhatWasSaid() {
        FakeIssue complaint = started();
        ticked(complaint);
        complaint.values().remove("customfield_10001");
        node.look.at(complaint.getId());
        assertFalse(apology(complaint).step(OWN_IT).isOpen());
    }

    @Test
    public void evidenceThatIsEditedKeepsItsStep() {
        FakeIssue complaint = started();
        FakeComment comment = ticked(complaint);
        clock.advance(Duration.ofHours(1));
        comment.updated = clock.instant();
        node.look.at(complaint.getId());
        node.look.at(complaint.getId());
        StepState step = apology(complaint).step(OWN_IT);
        assertFalse(step.isOpen());
        assertTrue(step.editedSince());
        assertEquals(4, apology(complaint).lastSeq());
    }

    @Test
    public void aCloneThatCarriesTheFieldSaysThatNothingIsKnown() {
        FakeIssue clone = jira.request();
        clone.setIssueTypeId(FakeJira.QUESTION);
        clone.values().put("customfield_10400", "after");
        node.look.at(clone.getId());
        node.look.at(clone.getId());
        assertEquals(Optional.of(ReparationOrder.UNKNOWN.code()), field(clone));
        assertEquals(Optional.empty(), node.desk.summary(clone.getId()));
        assertEquals(1, jira.updates.size());
    }

    @Test
    public void whatOthersChangedMeanwhileStays() {
        FakeIssue clone = jira.request();
        clone.setIssueTypeId(FakeJira.QUESTION);
        clone.values().put("customfield_10400", "after");
        MutableIssue readEarlier = clone.seen();
        clone.setSummary("Charged three times");
        node.look.at(readEarlier);
        assertEquals(Optional.of(ReparationOrder.UNKNOWN.code()), field(clone));
        assertEquals("Charged three times", clone.getSummary());
    }

    @Test
    public void whereTheFieldWasTakenAwayNothingIsWritten() {
        FakeIssue complaint = jira.request();
        jira.fieldIsTakenAway = true;
        node.look.at(complaint.getId());
        assertEquals(List.of(), jira.updates);
        assertTrue(node.desk.of(complaint.getId()).isPresent());
    }

    @Test
    public void anIssueThatIsGoneIsForgotten() {
        FakeIssue complaint = started();
        jira.stored.remove(complaint.getId());
        node.look.at(complaint.getId());
        assertEquals(Optional.empty(), node.desk.summary(complaint.getId()));
        assertTrue(node.journal.read(complaint.getId()).isEmpty());
    }

    @Test
    public void anArchivedIssueIsLeftAlone() {
        FakeIssue complaint = started();
        complaint.archive();
        jira.resolve(complaint, "Done");
        node.look.at(complaint.getId());
        assertFalse(apology(complaint).resolved());
    }

    @Test
    public void aProjectionThatFailsDoesNotTakeTheFactWithIt() {
        jira.refusesUpdates = true;
        FakeIssue complaint = started();
        assertEquals(Optional.empty(), field(complaint));
        assertEquals(1, apology(complaint).lastSeq());

        jira.refusesUpdates = false;
        node.wakeUp.run();
        assertEquals(Optional.of("none"), field(complaint));
    }

    @Test
    public void aJiraThatLacksWhatWeCallDoesNotTakeTheFactWithItEither() {
        jira.afterUpdate = () -> {
            throw new NoSuchMethodError("sendMail");
        };
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        assertTrue(node.desk.of(complaint.getId()).isPresent());
        node.wakeUp.run();
    }

    @Test
    public void whatDiedBeforeItsProjectionsIsProjectedLater() {
        FakeIssue complaint = jira.request();
        Fact started = new Fact.ApologyStarted("shipped", 1);
        node.journal.append(complaint.getId(), 0, List.of(new Entry(ANA, clock.instant(), started, Optional.empty())));
        node.wakeUp.run();
        assertEquals(Optional.of("none"), field(complaint));
        assertEquals(List.of(complaint.getId()), node.summaries.ofProject(jira.care.getId()));
    }

    @Test
    public void anIssueWhoseEventWasLostIsFoundByItsNumber() {
        FakeIssue complaint = jira.request();
        node.wakeUp.run();
        assertTrue(node.desk.of(complaint.getId()).isPresent());
        FakeIssue next = jira.request();
        node.wakeUp.run();
        assertTrue(node.desk.of(next.getId()).isPresent());
    }

    @Test
    public void rowsOfAnIssueThatVanishedAreFoundAlsoWhenNothingIsOpen() {
        FakeIssue complaint = started();
        Summary.OfApology open =
                (Summary.OfApology) node.desk.summary(complaint.getId()).orElseThrow();
        node.summaries.write(
                new Summary.OfApology(open.issueId(), open.projectId(), false, open.order(), open.lastSeq()));
        jira.stored.remove(complaint.getId());
        node.wakeUp.run();
        assertEquals(Optional.empty(), node.desk.summary(complaint.getId()));
    }

    @Test
    public void ourOwnChangeIsRecognisedWhileItIsMade() {
        AtomicBoolean ours = new AtomicBoolean();
        jira.afterUpdate = () -> ours.set(node.own.underWay());
        started();
        assertTrue(ours.get());
        assertFalse(node.own.underWay());
    }

    private FakeIssue started() {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        return complaint;
    }

    /** Ana answers in public, and ticks that she took responsibility. */
    private FakeComment ticked(FakeIssue issue) {
        FakeComment comment = jira.comment(issue, "ana", "We did this.", false);
        Evidence evidence = new Evidence.Comment(comment.id, "ana", comment.created, Optional.empty());
        Decision decision = node.desk.record(issue.getId(), ANA, new Fact.StepDone(OWN_IT, evidence));
        assertTrue(decision.toString(), decision instanceof Decision.Accepted);
        return comment;
    }

    private Fact.StepUndone lastUndone(FakeIssue issue) {
        return apology(issue).history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.StepUndone.class::isInstance)
                .map(Fact.StepUndone.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private Apology apology(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow();
    }

    private Optional<String> field(FakeIssue issue) {
        return Optional.ofNullable(issue.values().get("customfield_10400")).map(Object::toString);
    }
}
