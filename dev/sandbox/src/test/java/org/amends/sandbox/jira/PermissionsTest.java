package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** Being an agent, browsing and administering are three things. */
public class PermissionsTest {
    private static final ProjectPermissionKey AGENT = new ProjectPermissionKey("SERVICEDESK_AGENT");
    private static final ProjectPermissionKey BROWSE = new ProjectPermissionKey("BROWSE_PROJECTS");
    private static final ProjectPermissionKey EDIT = new ProjectPermissionKey("EDIT_ISSUES");

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private boolean may(ProjectPermissionKey permission, String name) {
        return sandbox.service(PermissionManager.class).hasPermission(permission, issue(), sandbox.user(name));
    }

    private Issue issue() {
        return sandbox.service(IssueManager.class).getIssueObject("CARE-1001");
    }

    @Test
    public void agentsOfTheProjectWorkInIt() {
        assertTrue(may(AGENT, "ana") && may(BROWSE, "ana") && may(EDIT, "ana"));
        assertFalse(may(AGENT, "olga") || may(BROWSE, "olga") || may(EDIT, "olga"));
    }

    @Test
    public void anAdminBrowsesAndIsNoAgent() {
        assertTrue(may(BROWSE, "admin"));
        assertFalse(may(AGENT, "admin"));
        GlobalPermissionManager global = sandbox.service(GlobalPermissionManager.class);
        assertTrue(global.hasPermission(GlobalPermissionKey.ADMINISTER, sandbox.user("admin")));
        assertFalse(global.hasPermission(GlobalPermissionKey.ADMINISTER, sandbox.user("ana")));
        assertFalse(global.hasPermission(GlobalPermissionKey.ADMINISTER, null));
    }

    @Test
    public void aCustomerHasNoPermissionNotEvenOnHerOwnRequest() {
        assertFalse(may(BROWSE, "rosa") || may(AGENT, "rosa") || may(EDIT, "rosa"));
        assertFalse(sandbox.service(PermissionManager.class).hasPermission(BROWSE, issue(), null));
    }

    @Test
    public void anArchivedIssueIsReadAndNothingElse() {
        sandbox.as("admin", () -> sandbox.jira().desk().archive("CARE-1001", true));
        assertTrue(may(BROWSE, "ana") && may(AGENT, "ana"));
        assertFalse(may(EDIT, "ana"));
        assertTrue(issue().isArchived());
        sandbox.settle();
        assertEquals(
                0,
                sandbox.as("ana", () -> sandbox.jira().desk().search("key = CARE-1001", 0, 5))
                        .total());
    }

    @Test
    public void anIssueOfAnArchivedProjectIsReadAndNothingElse() {
        sandbox.as("admin", () -> sandbox.jira().administration().archiveProject("CARE", true));
        assertTrue(may(BROWSE, "ana") && may(AGENT, "ana"));
        assertFalse(may(EDIT, "ana"));
        assertFalse("only its project is", issue().isArchived());
        assertTrue(issue().getProjectObject().isArchived());
        sandbox.as("ana", () -> {
            Desk desk = sandbox.jira().desk();
            assertEquals(List.of(), desk.projects());
            assertEquals(0, desk.search("key = CARE-1001", 0, 5).total());
        });
    }

    @Test
    public void aPermissionThatIsNotKnownIsAHole() {
        ProjectPermissionKey unknown = new ProjectPermissionKey("FLY");
        assertThrows(NotInSandbox.class, () -> may(unknown, "ana"));
        assertFalse(sandbox.jira().ledger().isEmpty());
    }

    @Test
    public void creatingWantsThePersonOnTheThreadAndThePermission() throws CreateException {
        IssueManager issues = sandbox.service(IssueManager.class);
        assertThrows(CreateException.class, () -> issues.createIssueObject(sandbox.user("amends-bot"), task()));
        sandbox.jira().authentication().signIn(sandbox.user("olga"));
        assertThrows(CreateException.class, () -> issues.createIssueObject(sandbox.user("olga"), task()));
        sandbox.jira().authentication().signIn(sandbox.user("amends-bot"));
        Issue made = issues.createIssueObject(sandbox.user("amends-bot"), task());
        assertEquals("CARE-1007", made.getKey());
        assertEquals("Waiting for support", made.getStatus().getName());
        assertEquals("amends-bot", made.getCreator().getName());
    }

    private MutableIssue task() {
        MutableIssue task = sandbox.service(IssueFactory.class).getIssue();
        task.setProjectId(Seed.CARE);
        task.setIssueTypeId(Seed.TASK);
        task.setSummary("Ask how they are");
        task.setReporter(sandbox.user("amends-bot"));
        return task;
    }
}
