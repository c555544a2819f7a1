package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.Refusal;
import org.amends.apology.ResolvedWhen;
import org.amends.apology.ResolvedWhen.By;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.fake.FakeIssue;
import org.junit.Test;

/** What an admin says that counts as resolved, and what Jira's history makes of it. */
public final class ItCountsTest extends FollowUpStory {
    private final OptionalLong everywhere = OptionalLong.empty();

    private OptionalLong here() {
        return OptionalLong.of(jira.care.getId());
    }

    @Test
    public void aTicketWhoseWorkflowSetsNoResolutionIsFollowedUpByItsStatus() {
        node.resolved.keep(here(), when(By.CATEGORY));
        FakeIssue question = jira.request();
        node.look.at(question.getId());
        jira.move(question, "5");
        later(WEEK);
        assertEquals(
                Optional.of("Resolved"),
                node.desk.of(question.getId()).orElseThrow().resolution().map(held -> held.resolution()));
        later(WEEK);
        assertEquals(2, jira.tasks().size());
    }

    @Test
    public void sayingItAnewNeitherDoublesNorLosesWhatIsPromised() {
        for (ResolvedWhen when : List.of(when(By.CATEGORY), when(By.STATUSES, "6"), when(By.RESOLUTION))) {
            clock.advance(Duration.ofMinutes(1));
            node.resolved.keep(here(), when);
            node.look.at(complaint.getId());
        }
        assertEquals(FollowUp.State.SCHEDULED, followUp().state());
        later(WEEK);
        task();
    }

    @Test
    public void theProjectsOwnGoesBeforeThatOfAllProjects() {
        node.resolved.keep(everywhere, when(By.CATEGORY));
        assertEquals(By.CATEGORY, holding().by());
        node.resolved.keep(here(), when(By.STATUSES, "6"));
        assertEquals(By.STATUSES, holding().by());
        Instant dropped = later();
        node.resolved.drop(here());
        assertEquals(when(By.CATEGORY).since(dropped), holding());
        assertEquals(Optional.empty(), node.resolved.own(here()));
        Instant saidAnew = later();
        node.resolved.keep(everywhere, when(By.RESOLUTION, "10002"));
        assertEquals(when(By.RESOLUTION, "10002").since(saidAnew), holding());
        node.resolved.drop(everywhere);
        assertTrue(holding().isLike(ResolvedWhen.shipped()));
    }

    @Test
    public void whatIsSavedAgainHoldsSinceItWasSavedFirst() {
        Instant first = clock.instant();
        node.resolved.keep(here(), when(By.CATEGORY));
        later();
        node.resolved.keep(here(), when(By.CATEGORY));
        assertEquals(first, holding().since());
    }

    @Test
    public void whatThisJiraDoesNotKnowIsRefusedByName() {
        assertEquals(List.of(), node.resolvedCheck.against(when(By.STATUSES, "6", "resolved")));
        assertEquals(List.of(), node.resolvedCheck.against(when(By.RESOLUTION)));
        assertEquals(List.of(), node.resolvedCheck.against(ResolvedWhen.shipped()));
        assertEquals(List.of(), node.resolvedCheck.against(when(By.CATEGORY)));
        assertEquals(refused("status-unknown", "Gone"), node.resolvedCheck.against(when(By.STATUSES, "6", "Gone")));
        assertEquals(
                refused("resolution-unknown", "Erledigt"), node.resolvedCheck.against(when(By.RESOLUTION, "Erledigt")));
        assertEquals(
                List.of(Refusal.of("resolved.names", "statuses-missing")),
                node.resolvedCheck.against(when(By.STATUSES)));
    }

    @Test
    public void whatIsOpenStartsAnApologyWhateverItsResolution() {
        FakeIssue closed = jira.request();
        jira.move(closed, "6");
        FakeIssue open = jira.request();
        node.resolved.keep(here(), when(By.STATUSES, "6"));
        node.look.atOpen(closed.seen());
        node.look.atOpen(open.seen());
        assertFalse(node.desk.of(closed.getId()).isPresent());
        assertTrue(node.desk.of(open.getId()).isPresent());
    }

    private static List<Refusal> refused(String code, String name) {
        return List.of(Refusal.of("resolved.names", code, name));
    }

    private Instant later() {
        clock.advance(Duration.ofMinutes(1));
        return clock.instant();
    }

    private ResolvedWhen holding() {
        return node.resolved.holding(jira.care.getId());
    }

    private static ResolvedWhen when(By by, String... names) {
        return new ResolvedWhen(by, List.of(names), Instant.EPOCH);
    }
}
