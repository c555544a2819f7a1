package org.amends.jira.start;

import com.atlassian.jira.project.ProjectManager;
import org.amends.apology.method.ShippedMethods;
import org.amends.jira.admin.OneAtATime;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestPlans;
import org.amends.jira.job.ProjectIssues;

/** The page after install over what a test has of Jira. */
public final class TestStart {
    private final TestJira jira;
    private final TestFields.Parts parts;
    private final ProjectManager projects;
    private final PlanDesk plan;
    private final Deeds deeds;
    private final MethodRules rules;

    public TestStart(TestJira jira, TestFields.Parts parts) {
        this.jira = jira;
        this.parts = parts;
        this.projects = TestFields.projects(jira);
        this.plan = new TestPlans(jira).desk();
        this.deeds =
                new Deeds(new TestPlans(jira).deeds(), plan, parts.switching(), jira.settings, projects, jira.clock());
        this.rules = new MethodRules(jira.rules.section(), new ShippedMethods());
    }

    public StartDesk desk() {
        return new StartDesk(
                new OneAtATime(jira.locks()),
                parts.switching(),
                plan,
                deeds,
                new ShippedMethods(),
                rules,
                jira.authentication(),
                jira.clock());
    }

    public StartJson json() {
        SwitchedOn on = new SwitchedOn(parts.projects(), jira.settings, plan);
        UndoJson undo = new UndoJson(deeds);
        TestPlans plans = new TestPlans(jira);
        return new StartJson(
                parts.json(),
                new MethodJson(new ShippedMethods(), rules, plan, on, undo),
                new FollowUpJson(plans.plans(), plans.preview(), plan, on, undo, jira.clock()),
                undo,
                on,
                new FirstTicket(new ProjectIssues(projects, jira.issueManager()), jira.access, jira.settings),
                jira.access,
                jira.readers(),
                jira.authentication());
    }
}
