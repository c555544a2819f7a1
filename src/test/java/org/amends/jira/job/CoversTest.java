package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.Method;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.store.Summary;
import org.junit.Test;

/** One apology for several tickets, and the second failure of one customer, in the tables and in Jira. */
public final class CoversTest extends FollowUpStory {

    @Test
    public void aTicketIsCoveredAndFreeAgainAndTheFieldSaysSo() {
        FakeIssue second = ticket("joe");
        tick("validate", "Rosa", Optional.empty());
        covered(second);
        assertEquals(Optional.of(complaint.getId()), apology(second).coveredBy().map(cover -> cover.ownerId()));
        assertEquals(1, apology().covers().size());
        assertEquals("no apology of its own", null, second.values().get(FakeJira.ORDER_FIELD));
        assertEquals(List.of(second.getId()), node.covers.of(complaint.getId()));
        node.covers.uncover(second.seen(), ANA);
        assertEquals(List.of(), apology().covers());
        assertEquals("none", second.values().get(FakeJira.ORDER_FIELD));
        assertEquals(List.of(), node.covers.of(complaint.getId()));
    }

    @Test
    public void aTicketWithoutAnApologyIsCoveredToo() {
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        covered(question);
        assertTrue(apology(question).coveredBy().isPresent());
    }

    @Test
    public void eachCustomerHasOneTaskAndACoveredTicketNone() {
        FakeIssue second = ticket("joe");
        FakeIssue third = ticket("joe");
        FakeIssue fourth = ticket("rosa");
        List.of(second, third, fourth).forEach(this::covered);
        List.of(second, third, fourth).forEach(ticket -> jira.resolve(ticket, "Done"));
        later(WEEK);
        assertEquals("Rosa's and Joe's", 2, jira.tasks().size());
        assertTrue(jira.tasks().stream().anyMatch(task -> task.getSummary().contains(second.getKey())));
        for (FakeIssue ticket : List.of(second, third, fourth)) {
            assertEquals(
                    List.of(),
                    apology(ticket).followUps().stream().filter(FollowUp::owed).toList());
        }
    }

    @Test
    public void chainsAreRefused() {
        FakeIssue second = ticket("joe");
        FakeIssue third = ticket("joe");
        covered(second);
        assertEquals("cover-chain", refused(node.covers.cover(third.seen(), second.seen(), ANA)));
        assertEquals("covers-others", refused(node.covers.cover(complaint.seen(), third.seen(), ANA)));
        assertEquals("cover-itself", refused(node.covers.cover(third.seen(), third.seen(), ANA)));
        FakeIssue question = jira.request();
        question.setIssueTypeId(FakeJira.QUESTION);
        assertEquals("cover-no-apology", refused(node.covers.cover(third.seen(), question.seen(), ANA)));
    }

    /** Two agents cover each with the other at the very same time: each look finds the circle. */
    @Test
    public void aCircleIsUndoneAtTheNextLook() {
        FakeIssue second = ticket("joe");
        accepted(node.desk.record(complaint.getId(), ANA, new Fact.CoveredBy(second.getId(), second.getKey())));
        accepted(node.desk.record(second.getId(), ANA, new Fact.CoveredBy(complaint.getId(), complaint.getKey())));
        later(Duration.ofMinutes(1));
        assertTrue(apology().coveredBy().isEmpty());
        assertEquals(Optional.of("owner-covered"), apology().freed());
        later(Duration.ofMinutes(1));
        assertEquals(List.of(), apology(second).covers());
    }

    @Test
    public void whatDiedBetweenTwoJournalsIsPutRight() {
        FakeIssue second = ticket("joe");
        accepted(node.desk.record(second.getId(), ANA, new Fact.CoveredBy(complaint.getId(), complaint.getKey())));
        later(Duration.ofMinutes(1));
        assertEquals(1, apology().covers().size());
        accepted(node.desk.record(second.getId(), ANA, new Fact.Uncovered(Optional.empty())));
        later(Duration.ofMinutes(1));
        assertEquals(List.of(), apology().covers());
    }

    @Test
    public void whereTheOwnerIsGoneOrSwitchedOffTheTicketIsFree() {
        FakeIssue second = ticket("joe");
        FakeIssue third = ticket("joe");
        covered(second);
        jira.stored.remove(complaint.getId());
        node.look.at(complaint.getId());
        assertEquals(Optional.of("owner-gone"), apology(second).freed());
        assertFalse(apology(second).coveredBy().isPresent());
        assertTrue(node.covers.cover(third.seen(), second.seen(), ANA) instanceof Decision.Accepted);
    }

    @Test
    public void anEarlierApologyToTheSameCustomerIsFound() {
        clock.advance(Duration.ofDays(30));
        FakeIssue second = ticket("rosa");
        Summary.OfApology summary =
                (Summary.OfApology) node.desk.summary(second.getId()).orElseThrow();
        assertEquals(
                List.of(complaint.getId()),
                node
                        .summaries
                        .earlier(
                                second.getId(),
                                summary.owed().orElseThrow(),
                                clock.instant().minus(Duration.ofDays(90)),
                                9)
                        .stream()
                        .map(Summary.OfApology::issueId)
                        .toList());
        String panel = node.panel.of(second.seen(), jira.person("ana"));
        assertTrue(panel, panel.contains("\"earlier\":{\"key\":\"" + complaint.getKey()));
        clock.advance(Duration.ofDays(100));
        FakeIssue later = ticket("rosa");
        assertFalse(node.panel.of(later.seen(), jira.person("ana")).contains(complaint.getKey()));
    }

    @Test
    public void theOtherMethodTakesWhatWaitedAlong() {
        FakeIssue second = ticket("rosa");
        jira.resolve(second, "Done");
        node.look.at(second.getId());
        accepted(node.following.choose(second.seen(), ANA, Method.SECOND_FAILURE));
        assertEquals(
                List.of("two-days", "two-weeks"),
                apology(second).followUps().stream()
                        .filter(FollowUp::owed)
                        .map(FollowUp::touch)
                        .toList());
        accepted(node.following.choose(second.seen(), ANA, "shipped"));
        assertEquals(
                List.of("week"),
                apology(second).followUps().stream()
                        .filter(FollowUp::owed)
                        .map(FollowUp::touch)
                        .toList());
    }

    private FakeIssue ticket(String reporter) {
        FakeIssue ticket = jira.request();
        ticket.setReporter(jira.person(reporter));
        node.look.at(ticket.getId());
        return ticket;
    }

    private void covered(FakeIssue ticket) {
        accepted(node.covers.cover(ticket.seen(), complaint.seen(), ANA));
    }

    private Apology apology(FakeIssue issue) {
        return node.desk.of(issue.getId()).orElseThrow();
    }

    private static String refused(Decision decision) {
        return ((Decision.Refused) decision).refusals().get(0).code();
    }
}
