package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

/** A project that is deleted takes its issues along, and one event tells of all of them. */
public class DeletedProjectTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private final List<Long> projectsHeard = new ArrayList<>();
    private final List<Long> issuesHeard = new ArrayList<>();

    public final class Ears {
        @EventListener
        public void onProject(ProjectDeletedEvent event) {
            projectsHeard.add(event.getId());
        }

        @EventListener
        public void onIssue(IssueEvent event) {
            issuesHeard.add(event.getIssue().getId());
        }
    }

    @Test
    public void nobodyHearsOfItsIssuesOneByOne() {
        ProjectManager projects = sandbox.service(ProjectManager.class);
        IssueManager issues = sandbox.service(IssueManager.class);
        long care = projects.getProjectObjByKey("CARE").getId();
        sandbox.service(EventPublisher.class).register(new Ears());
        sandbox.as("admin", () -> sandbox.jira().administration().deleteProject("CARE"));
        assertEquals(List.of(care), projectsHeard);
        assertEquals(List.of(), issuesHeard);
        assertNull(projects.getProjectObj(care));
        assertNull(issues.getIssueObject("CARE-1001"));
        assertNotNull(issues.getIssueObject("OPS-1"));
    }
}
