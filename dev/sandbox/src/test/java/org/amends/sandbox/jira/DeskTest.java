package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;

/** What agents and customers see and do, each as far as they may. */
public class DeskTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Test
    public void anAgentSeesTheQueueOfHerOwnProjectOnly() {
        List<Desk.Row> queue = sandbox.as("ana", () -> sandbox.jira().desk().queue("CARE"));
        assertEquals(
                List.of("CARE-1004", "CARE-1001", "CARE-1002", "CARE-1005", "CARE-1003"),
                queue.stream().map(Desk.Row::key).toList());
        refusedAsMissing("ana", () -> sandbox.jira().desk().queue("OPS"));
        refusedAsMissing("olga", () -> sandbox.jira().desk().queue("CARE"));
    }

    @Test
    public void whoMayNotSeeATicketLearnsNoMoreThanOfOneThatIsMissing() {
        String missing = refusedAsMissing("ana", () -> sandbox.jira().desk().ticket("CARE-9999"));
        assertEquals(
                missing, refusedAsMissing("olga", () -> sandbox.jira().desk().ticket("CARE-1001")));
        assertEquals(
                missing, refusedAsMissing("rosa", () -> sandbox.jira().desk().ticket("CARE-1001")));
        assertEquals(missing, refused(() -> sandbox.jira().desk().ticket("CARE-1001")));
    }

    @Test
    public void aPublicReplyIsMailedAndAnInternalNoteIsNot() {
        int before = mails();
        sandbox.as("ana", () -> sandbox.jira().desk().comment("CARE-1001", "Billing says it was us.", true));
        assertEquals(before, mails());
        sandbox.as("ana", () -> sandbox.jira().desk().comment("CARE-1001", "It was our job that ran twice.", false));
        assertEquals(before + 1, mails());
        assertEquals("rosa@example.com", lastMail().to());
        assertEquals("It was our job that ran twice.", lastMail().body());
    }

    @Test
    public void whoMayNotEditChangesNoCommentButTheirOwn() {
        Desk desk = sandbox.jira().desk();
        long rosas = ticket("CARE-1001").comments().get(0).id();
        assertThrows(Refused.class, () -> sandbox.as("tim", () -> desk.editComment("CARE-1001", rosas, "Never mind.")));
        assertThrows(Refused.class, () -> sandbox.as("tim", () -> desk.deleteComment("CARE-1001", rosas)));
        long tims = sandbox.as("tim", () -> desk.comment("CARE-1001", "I heard of this.", true))
                .id();
        sandbox.as("tim", () -> desk.editComment("CARE-1001", tims, "I heard of this today."));
        sandbox.as("tim", () -> desk.deleteComment("CARE-1001", tims));
        assertEquals(
                "Never mind.",
                sandbox.as("ana", () -> desk.editComment("CARE-1001", rosas, "Never mind."))
                        .body());
    }

    @Test
    public void nobodyEditsOrCommentsAnArchivedTicket() {
        Desk desk = sandbox.jira().desk();
        assertTrue(sandbox.as("ana", () -> desk.mayEdit("CARE-1001") && desk.mayComment("CARE-1001")));
        assertFalse(sandbox.as("tim", () -> desk.mayEdit("CARE-1001")));
        assertTrue(sandbox.as("tim", () -> desk.mayComment("CARE-1001")));
        sandbox.as("pia", () -> desk.archive("CARE-1001", true));
        assertFalse(sandbox.as("ana", () -> desk.mayEdit("CARE-1001") || desk.mayComment("CARE-1001")));
    }

    @Test
    public void aCustomerSeesHerOwnRequestsAndPublicCommentsOnly() {
        sandbox.as("ana", () -> sandbox.jira().desk().comment("CARE-1001", "Billing says it was us.", true));
        Portal.RequestView request =
                sandbox.as("rosa", () -> sandbox.jira().portal().request("CARE-1001"));
        assertEquals(2, request.comments().size());
        refusedAsMissing("joe", () -> sandbox.jira().portal().request("CARE-1001"));
        assertTrue(sandbox.as("rosa", () -> sandbox.jira().portal().requests()).stream()
                .anyMatch(mine -> mine.key().equals("CARE-1001")));
        assertTrue(sandbox.jira().portal().requests().isEmpty());
    }

    @Test
    public void resolvingWantsAResolutionAndAClosedTicketCannotBeEdited() {
        assertThrows(Refused.class, () -> resolve(Optional.empty()));
        resolve(Optional.of("10000"));
        Desk.Ticket resolved = ticket("CARE-1001");
        assertEquals(Optional.of("Done"), resolved.row().resolution());
        assertTrue(resolved.resolved().isPresent());
        assertTrue(resolved.editable());
        assertEquals("Your request was resolved: Done", lastMail().body());
        sandbox.as("ana", () -> sandbox.jira().desk().transition("CARE-1001", 51, Optional.empty(), Optional.empty()));
        assertFalse(ticket("CARE-1001").editable());
    }

    @Test
    public void aReopenedTicketHasNoResolution() {
        resolve(Optional.of("10000"));
        sandbox.as("ana", () -> sandbox.jira().desk().transition("CARE-1001", 41, Optional.empty(), Optional.empty()));
        assertEquals(Optional.empty(), ticket("CARE-1001").row().resolution());
        assertEquals(Optional.empty(), ticket("CARE-1001").resolved());
    }

    @Test
    public void aCustomersRequestHasARequestTypeAndAnAgentsTaskHasNone() {
        String request = sandbox.as(
                "rosa", () -> sandbox.jira().portal().raise("CARE", Seed.COMPLAINT, "It is broken", "Again."));
        String task = sandbox.as(
                "ana", () -> sandbox.jira().desk().create("CARE", Seed.TASK, "Ask again", "", Optional.empty()));
        assertTrue(ticket(request).request());
        assertFalse(ticket(task).request());
        refusedAsMissing("rosa", () -> sandbox.jira().portal().request(task));
    }

    @Test
    public void whatWasSavedIsThereAfterARestart() {
        resolve(Optional.of("10001"));
        sandbox.restart();
        assertEquals(Optional.of("Won't Do"), ticket("CARE-1001").row().resolution());
    }

    private void resolve(Optional<String> resolution) {
        sandbox.as("ana", () -> sandbox.jira().desk().transition("CARE-1001", 31, resolution, Optional.of("Done.")));
    }

    private Desk.Ticket ticket(String key) {
        return sandbox.as("ana", () -> sandbox.jira().desk().ticket(key));
    }

    private int mails() {
        return sandbox.as("ana", () -> sandbox.jira().desk().outbox().size());
    }

    private Desk.Mail lastMail() {
        return sandbox.as("ana", () -> sandbox.jira().desk().outbox().get(0));
    }

    private String refusedAsMissing(String name, Runnable asking) {
        return sandbox.as(name, () -> refused(asking));
    }

    private static String refused(Runnable asking) {
        Refused refused = assertThrows(Refused.class, asking::run);
        assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
        return refused.getMessage();
    }
}
