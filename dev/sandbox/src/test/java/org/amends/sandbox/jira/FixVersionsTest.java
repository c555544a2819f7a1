package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.version.Version;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Versions, and which of them fix an issue: as strict as Jira's REST. */
public class FixVersionsTest {
    private static final String ISSUE = "CARE-1001";

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private final List<Releases.Release> made = new ArrayList<>();

    private Releases.Release made(String by, String name) {
        sandbox.as(by, () -> made.add(sandbox.jira().releases().make("CARE", name, false)));
        return made.get(made.size() - 1);
    }

    private void fixed(String operation, Object value) {
        sandbox.as("ana", () -> sandbox.jira()
                .desk()
                .edit(ISSUE, Map.of(FixVersions.FIELD, List.of(Map.entry(operation, value)))));
    }

    private Map<String, String> refused(String operation, Object value) {
        return assertThrows(FieldRefusal.class, () -> fixed(operation, value)).fields();
    }

    private static JsonArray named(String... names) {
        JsonArray versions = new JsonArray();
        for (String name : names) {
            versions.add(new JsonObject(Map.of("name", name)));
        }
        return versions;
    }

    private Collection<Version> versions(String issue) {
        return sandbox.service(IssueManager.class).getIssueObject(issue).getFixVersions();
    }

    @Test
    public void anIssueIsFixedInVersionsOfItsProjectAndItsHistorySaysSo() {
        long id = made("pia", "2.5").id();
        made("pia", "2.6");
        assertTrue(versions(ISSUE).isEmpty());
        fixed("set", named("2.5", "2.6"));
        fixed("set", named("2.5"));
        assertEquals(1, versions(ISSUE).size());
        Version version = versions(ISSUE).iterator().next();
        assertEquals("2.5", version.getName());
        assertEquals(false, version.isReleased());
        sandbox.as("pia", () -> sandbox.jira().releases().release(id, true));
        assertEquals(true, versions(ISSUE).iterator().next().isReleased());
        sandbox.as("ana", () -> {
            List<Desk.ChangeView> history = sandbox.jira().desk().ticket(ISSUE).history();
            assertEquals(
                    List.of(new Desk.ItemView(FixVersions.WORDS, "2.6", "")),
                    history.get(history.size() - 1).items());
        });
    }

    @Test
    public void whatIsNoVersionOfTheProjectIsRefused() {
        made("pia", "2.5");
        assertTrue(refused("set", named("2.5", "9")).get(FixVersions.FIELD).contains("9"));
        assertEquals(Map.of(FixVersions.FIELD, "data was not an array"), refused("set", "2.5"));
        assertEquals(1, refused("add", named("2.5")).size());
        assertTrue(versions(ISSUE).isEmpty());
    }

    @Test
    public void onlyWhoAdministersTheProjectMakesAndReleasesVersions() {
        assertThrows(Refused.class, () -> made("ana", "2.5"));
        assertThrows(Refused.class, () -> made("rosa", "2.5"));
        long id = made("pia", "2.5").id();
        assertThrows(Refused.class, () -> made("pia", " 2.5"));
        assertThrows(Refused.class, () -> made("pia", " "));
        assertThrows(
                Refused.class,
                () -> sandbox.as("ana", () -> sandbox.jira().releases().release(id, true)));
    }

    @Test
    public void aCloneHasThemAndAMovedIssueLosesThem() {
        made("pia", "2.5");
        fixed("set", named("2.5"));
        List<String> clones = new ArrayList<>();
        sandbox.as("admin", () -> {
            clones.add(sandbox.jira().desk().clone(ISSUE));
            clones.add(sandbox.jira().desk().move(ISSUE, "OPS", Seed.INCIDENT));
        });
        assertEquals(1, versions(clones.get(0)).size());
        assertTrue(versions(clones.get(1)).isEmpty());
    }
}
