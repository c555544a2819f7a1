package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.time.Period;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;

/** A ticket goes to another service desk that uses Amends too, and its apology goes along. */
public class MovedToAnotherDeskIT {
    @ClassRule
    public static final RunningSandbox SANDBOX = new RunningSandbox();

    private static final String OPS_ON =
            "{\"on\":true,\"actor\":\"olga\",\"startTypes\":[],\"followUpType\":\"10004\"}";

    private final Caller ana = Caller.signedIn(SANDBOX, "ana");
    private final Caller olga = Caller.signedIn(SANDBOX, "olga");
    private final Caller admin = Caller.signedIn(SANDBOX, "admin");

    @Test
    public void whatWasDoneStandsAndTheFollowUpIsDoneThere() {
        Settings.switchOn(SANDBOX);
        assertEquals(
                200, admin.put("/rest/amends/1.0/admin/projects/OPS", OPS_ON).status());
        Complaint complaint = Complaint.raised(SANDBOX, ana);
        complaint.ownedBy(ana, "ana");
        complaint.resolved();
        admin.form("/browse/" + complaint.key() + "/move", Map.of("kind", "OPS:10005"));
        SANDBOX.aMinutePasses();
        assertEquals(404, complaint.seenBy(ana).status());
        Complaint there = new Complaint(SANDBOX, olga, complaint.id());
        assertEquals("what was said was said", "done", there.step("own-it").getString("state"));
        SANDBOX.jira().clock().advance(Period.ofWeeks(1));
        SANDBOX.settle();
        String task = there.state().getObject("followUp").getObject("task").getString("key");
        assertTrue(task, task.startsWith("OPS-"));
        assertEquals(1, there.tasks());
    }
}
