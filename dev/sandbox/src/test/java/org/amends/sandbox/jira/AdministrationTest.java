package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Rule;
import org.junit.Test;

/** People go, and a Jira is reached under another address. */
public class AdministrationTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Test
    public void whoIsDeactivatedCannotLogInUntilActivatedAgain() {
        as("admin", admin -> admin.activate("ben", false));
        assertEquals(Optional.empty(), sandbox.jira().people().signIn("ben", "ben"));
        assertFalse(sandbox.user("ben").isActive());
        as("admin", admin -> admin.activate("ben", true));
        assertTrue(sandbox.jira().people().signIn("ben", "ben").isPresent());
    }

    @Test
    public void whoIsAnonymisedHasNeitherNameNorKeyAnyMore() {
        UserManager users = sandbox.service(UserManager.class);
        long id = sandbox.user("rosa").getId();
        String[] key = new String[1];
        sandbox.as("ana", () -> {
            key[0] = sandbox.jira().desk().create("CARE", "10002", "Charged twice", "", Optional.of("rosa"));
        });
        as("admin", admin -> admin.anonymise("rosa"));
        assertNull(users.getUserByKey("rosa"));
        assertNull(users.getUserByName("rosa"));
        var nobody = users.getUserByKey("JIRAUSER" + id);
        assertFalse(nobody.isActive());
        assertFalse(nobody.getDisplayName().contains("Rosa"));
        var issue = sandbox.service(IssueManager.class).getIssueObject(key[0]);
        assertEquals(nobody, issue.getReporter());
    }

    @Test
    public void nobodyLocksThemselvesOut() {
        assertThrows(Refused.class, () -> as("admin", admin -> admin.activate("admin", false)));
        assertThrows(Refused.class, () -> as("admin", admin -> admin.anonymise("admin")));
        assertTrue(sandbox.jira().people().signIn("admin", "admin").isPresent());
    }

    @Test
    public void theBaseAddressStaysWhatItWasFirst() {
        sandbox.jira().reachableAt(URI.create("http://localhost:1"));
        sandbox.jira().reachableAt(URI.create("http://localhost:2"));
        as("admin", admin -> assertEquals(URI.create("http://localhost:1"), admin.baseUrl()));
        as("admin", admin -> admin.baseUrl(" https://jira.example.com "));
        as("admin", admin -> assertEquals(URI.create("https://jira.example.com"), admin.baseUrl()));
        assertThrows(Refused.class, () -> as("admin", admin -> admin.baseUrl("ftp://x")));
    }

    @Test
    public void peopleComeIntoGroupsAndGoAgain() {
        GroupManager groups = sandbox.service(GroupManager.class);
        as("admin", admin -> admin.belongs("ben", Set.of("CARE", "OPS"), Set.of("second line", "duty")));
        as("admin", admin -> admin.activate("ben", false));
        assertEquals(List.of(sandbox.user("ben")), List.copyOf(groups.getUsersInGroup("duty")));
        as("admin", admin -> admin.belongs("ben", Set.of("OPS"), Set.of("second line")));
        assertEquals(List.of(), List.copyOf(groups.getUsersInGroup("duty")));
        as("admin", admin -> {
            var ben = admin.accounts().stream()
                    .filter(account -> account.name().equals("ben"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(List.of("OPS"), ben.agentOf());
            assertEquals(List.of("second line"), ben.groups());
        });
        assertThrows(Refused.class, () -> as("admin", admin -> admin.belongs("ben", Set.of("NONE"), Set.of())));
    }

    @Test
    public void aProjectHasALead() {
        ProjectManager projects = sandbox.service(ProjectManager.class);
        assertEquals(sandbox.user("pia"), projects.getProjectObjByKey("CARE").getProjectLead());
        as("admin", admin -> admin.lead("CARE", "ben"));
        assertEquals(sandbox.user("ben"), projects.getProjectObjByKey("CARE").getProjectLead());
    }

    @Test
    public void onlyAdministratorsAdminister() {
        assertThrows(Refused.class, () -> as("ana", Administration::accounts));
        assertThrows(Refused.class, () -> as("ana", admin -> admin.anonymise("ben")));
    }

    private void as(String name, Consumer<Administration> work) {
        sandbox.as(name, () -> work.accept(sandbox.jira().administration()));
    }
}
