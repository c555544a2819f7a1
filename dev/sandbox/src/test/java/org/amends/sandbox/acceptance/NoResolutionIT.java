package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.acceptance.Caller.Heard;
import org.amends.sandbox.jira.Desk;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A project whose workflow sets no resolution says what it counts as resolved. */
public class NoResolutionIT {
    private static final String API = "/rest/amends/1.0/issues/";

    @Rule
    public final RunningSandbox sandbox = new RunningSandbox();

    private Caller olga;
    private String change;

    @Before
    public void aChange() {
        Caller admin = Caller.signedIn(sandbox, "admin");
        admin.form("/secure/admin/people/amends-bot/belongs", Map.of("agentOf", "CARE,OPS", "groups", ""));
        Heard on = admin.put("/rest/amends/1.0/admin/projects/OPS", Settings.ON.replace("10002", "19006"));
        assertEquals(on.body(), 200, on.status());
        olga = Caller.signedIn(sandbox, "olga");
        change = Tickets.reported(olga, "OPS:19006");
        Patience.until("an apology", () -> "apology".equals(kind()));
    }

    @Test
    public void byResolutionItIsNeverDone() {
        goes("Deliver");
        aWeekPasses();
        assertEquals(Optional.empty(), followUp());
    }

    @Test
    public void byCategoryItIsFollowedUp() {
        counts("{\"by\":\"category\",\"names\":[]}");
        goes("Deliver");
        assertEquals(Optional.of("scheduled"), followUp());
        aWeekPasses();
        assertEquals(Optional.of("task"), followUp());
        assertEquals(1, Tickets.tasks(olga, change));
    }

    @Test
    public void byStatusItIsFollowedUpAndNoMoreWhenItIsTakenBack() {
        counts("{\"by\":\"statuses\",\"names\":[\"5\"]}");
        goes("Deliver");
        assertEquals(Optional.of("scheduled"), followUp());
        goes("Take back");
        assertEquals(Optional.of("cancelled"), followUp());
    }

    @Test
    public void whoSaysItAfterwardsHasItFollowedUpToo() {
        goes("Deliver");
        counts("{\"by\":\"category\",\"names\":[]}");
        sandbox.aMinutePasses();
        assertEquals(Optional.of("scheduled"), followUp());
        counts("{\"by\":\"statuses\",\"names\":[\"5\"]}");
        counts("{\"by\":\"resolution\",\"names\":[]}");
        aWeekPasses();
        assertEquals(Optional.of("task"), followUp());
        assertEquals(1, Tickets.tasks(olga, change));
    }

    private void counts(String section) {
        String since = ",\"since\":\"" + sandbox.jira().clock().instant() + "\"}";
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put("org.amends.plan.resolved.10200", section.replace("}", since));
        sandbox.aMinutePasses();
    }

    private void goes(String transition) {
        sandbox.as("olga", () -> {
            Desk desk = sandbox.jira().desk();
            int action = desk.ticket(change).actions().stream()
                    .filter(open -> open.name().startsWith(transition))
                    .findFirst()
                    .orElseThrow()
                    .id();
            desk.transition(change, action, Optional.empty(), Optional.empty());
            return "";
        });
        sandbox.aMinutePasses();
    }

    private String kind() {
        return olga.get(API + change).json().getString("kind");
    }

    private Optional<String> followUp() {
        return Optional.ofNullable(olga.get(API + change).json().getObject("followUp"))
                .map(found -> found.getString("state"));
    }

    private void aWeekPasses() {
        sandbox.jira().clock().advance(Period.ofWeeks(1));
        sandbox.settle();
    }
}
