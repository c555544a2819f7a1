package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.time.Period;
import java.util.Map;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.junit.ClassRule;
import org.junit.Test;

/** What becomes of an apology when its ticket is cloned, moved to another project, or archived with its project. */
public class ClonedMovedArchivedIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = RunningSandbox.on();

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller olga = Caller.signedIn(SANDBOX, "olga");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");

    @Test
    public void aCloneWithoutAJournalSaysThatNothingIsKnown() {
        Complaint question = Complaint.asked(SANDBOX, ana);
        question.refunded();
        Patience.until("the order", () -> "owed-before".equals(question.order()));
        Complaint clone = cloned(question);
        Patience.until("unknown", () -> "unknown".equals(clone.order()));
        assertEquals("none", clone.state().getString("kind"));
        assertEquals("owed-before", question.order());
    }

    @Test
    public void aCloneThatStartsAnApologyStartsItFromNothing() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.ownedBy(ana, "ana");
        complaint.refunded();
        Patience.until("the order", () -> "owed-before".equals(complaint.order()));
        Complaint clone = cloned(complaint);
        Patience.until("its own", () -> "none".equals(clone.order()));
        assertEquals("open", clone.step("own-it").getString("state"));
        assertEquals("done", complaint.step("own-it").getString("state"));
    }

    @Test
    public void aCloneOfATaskOwesNothing() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
        aWeekPasses();
        String task = complaint.state().getObject("followUp").getObject("task").getString("key");
        Complaint clone = cloned(Complaint.at(SANDBOX, ana, task));
        SANDBOX.aMinutePasses();
        assertEquals("none", clone.state().getString("kind"));
        Heard started = ana.post("/rest/amends/1.0/issues/" + clone.id() + "/apology", "{}");
        assertEquals("a task never has an apology of its own", 409, started.status());
    }

    @Test
    public void whereItIsSwitchedOffNothingIsShownAndNothingLost() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.ownedBy(ana, "ana");
        complaint.refunded();
        complaint.resolved();
        Patience.until("the order", () -> "owed-before".equals(complaint.order()));
        Object before = PreviousBuild.facts(complaint.step("own-it"));

        moved(complaint, "OPS:10005");
        assertEquals(404, complaint.seenBy(olga).status());
        assertFalse(olga.get("/browse/" + complaint.key()).body().contains("amends-panel"));
        assertEquals("the field belongs to the other project", "", complaint.order());
        aWeekPasses();
        assertEquals(0, complaint.tasks());

        moved(complaint, "CARE:10002");
        SANDBOX.aMinutePasses();
        assertEquals(before, PreviousBuild.facts(complaint.step("own-it")));
        Patience.until("the order again", () -> "owed-before".equals(complaint.order()));
        assertEquals("task", complaint.followUp());
        assertEquals(1, complaint.tasks());
    }

    @Test
    public void inAnArchivedProjectNobodyWritesAndTheFollowUpWaits() {
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.resolved();
        admin.form("/secure/admin/projects/CARE/archive", Map.of());
        Heard refused = ana.post(
                "/rest/amends/1.0/issues/" + complaint.id() + "/promises",
                "{\"what\":\"A call\",\"by\":\"2099-01-01\"}");
        assertEquals(refused.body(), 403, refused.status());
        String why = complaint.state().getString("readOnly");
        assertTrue(why, why.contains("archived"));
        assertTrue(refused.body(), refused.body().contains(why));
        aWeekPasses();
        assertTrue(
                complaint.state().getString("waits"),
                complaint.state().getString("waits").contains("archived"));
        admin.form("/secure/admin/projects/CARE/restore", Map.of());
        SANDBOX.aMinutePasses();
        assertEquals("task", complaint.followUp());
        assertEquals(1, complaint.tasks());
    }

    private Complaint cloned(Complaint original) {
        return Complaint.at(
                SANDBOX,
                ana,
                ana.form("/browse/" + original.key() + "/clone", Map.of()).location());
    }

    /** By the admin, who may create in both projects. */
    private void moved(Complaint complaint, String kind) {
        Heard moved = admin.form("/browse/" + complaint.key() + "/move", Map.of("kind", kind));
        assertEquals("/browse/" + complaint.key(), moved.location());
    }

    private static void aWeekPasses() {
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
    }
}
