package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.Desk;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Somebody leaves the company, or wants to be forgotten, while apologies are under way. */
public class PeopleWhoGoIT {
    @Rule
    public final RunningSandbox sandbox = RunningSandbox.on();

    private Caller ana;
    private Caller admin;
    private Complaint complaint;

    @Before
    public void aComplaint() {
        ana = Caller.signedIn(sandbox, "ana");
        admin = Caller.signedIn(sandbox, "admin");
        complaint = Complaint.raised(sandbox, ana);
    }

    @Test
    public void withoutTheAccountThatActsFollowUpsWaitAndSayWhy() {
        complaint.resolved();
        people("amends-bot", "deactivate");
        aWeekPasses();
        aWeekPasses();
        assertEquals("scheduled", complaint.followUp());
        String waits = complaint.state().getString("waits");
        assertTrue(waits, waits.contains("missing or inactive"));
        people("amends-bot", "activate");
        sandbox.aMinutePasses();
        assertEquals("task", complaint.followUp());
        assertEquals(1, complaint.tasks());
    }

    @Test
    public void theTaskOfWhoLeftGoesToWhoHasTheTicket() {
        complaint.ownedBy(Caller.signedIn(sandbox, "ben"), "ben");
        ana.form("/browse/" + complaint.key() + "/assign", Map.of("assignee", "ana"));
        complaint.resolved();
        people("ben", "deactivate");
        aWeekPasses();
        assertEquals("ana", assignee());
        assertEquals("Ben \"Bo\" O'Hara", complaint.step("own-it").getString("by"));
    }

    @Test
    public void whoLostThePermissionIsPassedOver() {
        complaint.ownedBy(Caller.signedIn(sandbox, "ben"), "ben");
        ana.form("/browse/" + complaint.key() + "/assign", Map.of("assignee", "ana"));
        complaint.resolved();
        belongs("ben", "OPS", "");
        aWeekPasses();
        assertEquals("ana", assignee());
    }

    @Test
    public void whenBothLeftItGoesToTheGroupThatTheAdminNamed() {
        complaint.ownedBy(Caller.signedIn(sandbox, "ben"), "ben");
        ana.form("/browse/" + complaint.key() + "/assign", Map.of("assignee", "tim"));
        named("{\"user\":\"nobody\",\"group\":\"second line\"}");
        belongs("olga", "OPS,CARE", "second line");
        belongs("joe", "", "second line");
        complaint.resolved();
        people("ben", "deactivate");
        people("tim", "deactivate");
        aWeekPasses();
        assertEquals("olga", assignee());
    }

    @Test
    public void whenNobodyIsLeftItGoesToTheLeadAndThenToTheAccountThatActs() {
        complaint.resolved();
        admin.form("/secure/admin/people/ana/leads", Map.of("project", "CARE"));
        aWeekPasses();
        assertEquals("ana", assignee());
        Complaint third = Complaint.raised(sandbox, ana);
        third.resolved();
        belongs("ana", "", "");
        aWeekPasses();
        belongs("ana", "CARE", "");
        assertEquals("amends-bot", assignee(third));
    }

    private String assignee() {
        return assignee(complaint);
    }

    /** Who has the task. */
    private String assignee(Complaint of) {
        String task = of.state().getObject("followUp").getObject("task").getString("key");
        Desk.Row row =
                sandbox.as("admin", () -> sandbox.jira().desk().ticket(task).row());
        return row.assignee().orElseThrow().key();
    }

    private void belongs(String name, String agentOf, String groups) {
        Map<String, String> typed = Map.of("agentOf", agentOf, "groups", groups);
        assertEquals(
                303,
                admin.form("/secure/admin/people/" + name + "/belongs", typed).status());
    }

    private void named(String owners) {
        sandbox.jira()
                .service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put("org.amends.plan.owners", owners);
    }

    @Test
    public void whoWasAnonymisedIsNamedNowhere() {
        complaint.ownedBy(Caller.signedIn(sandbox, "ben"), "ben");
        assertTrue(complaint.state().toString().contains("O'Hara"));
        people("ben", "anonymise");
        String state = complaint.state().toString();
        assertEquals("a former user", complaint.step("own-it").getString("by"));
        assertEquals("done", complaint.step("own-it").getString("state"));
        assertFalse(state, state.contains("O'Hara") || state.contains("\"ben\""));
        String page = ana.get("/browse/" + complaint.key()).body();
        assertFalse(page.contains("O&#39;Hara") || page.contains("ben@"));
    }

    @Test
    public void asTheInstallPageSaysTheyCanBeGivenTheirNewName() throws IOException, SQLException {
        complaint.ownedBy(Caller.signedIn(sandbox, "ben"), "ben");
        complaint.resolved();
        String key = "JIRAUSER"
                + sandbox.jira().people().byName("ben").orElseThrow().user().getId();
        people("ben", "anonymise");
        try (Connection tables = sandbox.tables().getConnection();
                Statement statement = tables.createStatement()) {
            for (String update : updates()) {
                statement.execute(update.replace("rosa", "ben").replace("JIRAUSER10100", key));
            }
        }
        String by = complaint.step("own-it").getString("by");
        assertTrue(by, by.startsWith("user-"));
        String rows = rows();
        assertTrue(rows, rows.contains(key));
        assertFalse(rows, rows.contains("'ben'") || rows.contains("\"ben\""));
    }

    private static List<String> updates() throws IOException {
        String page = Files.readString(Path.of("../../docs/install.md"));
        String section = page.substring(page.indexOf("## When a user was anonymised"));
        return section.lines().filter(line -> line.startsWith("UPDATE")).toList();
    }

    private String rows() throws SQLException {
        StringBuilder rows = new StringBuilder();
        try (Connection tables = sandbox.tables().getConnection();
                Statement statement = tables.createStatement()) {
            for (String columns : List.of(
                    "\"ACTOR\", \"DOCUMENT\" FROM \"AO_CB13CE_JOURNAL\"",
                    "\"OWNER\", \"STATE\" FROM \"AO_CB13CE_FOLLOW_UP\"")) {
                try (ResultSet row = statement.executeQuery("SELECT " + columns)) {
                    while (row.next()) {
                        rows.append('\'').append(row.getString(1)).append("' ").append(row.getString(2));
                    }
                }
            }
        }
        return rows.toString();
    }

    private void people(String name, String what) {
        assertEquals(
                303,
                admin.form("/secure/admin/people/" + name + "/" + what, Map.of())
                        .status());
    }

    private void aWeekPasses() {
        sandbox.jira().clock().advance(Period.ofWeeks(1));
        sandbox.settle();
    }
}
