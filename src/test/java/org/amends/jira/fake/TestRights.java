package org.amends.jira.fake;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.Groups;
import org.amends.jira.issue.Roles;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.store.MaySection;
import org.amends.jira.store.PlanSections;

/** Who is in which role and group of a test's Jira: the role {@code Team leads}, and groups by their names. */
public final class TestRights {
    public static final long LEADS = 10304;

    private final Set<String> leads = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    /** Gives somebody the role, in all projects. */
    public TestRights lead(ApplicationUser person) {
        leads.add(person.getKey());
        return this;
    }

    public TestRights member(ApplicationUser person, String group) {
        members.add(group + " " + person.getKey());
        return this;
    }

    public Roles roles() {
        ProjectRole role = Fake.of(ProjectRole.class)
                .with("getId", LEADS)
                .with("getName", "Team leads")
                .done();
        return new Roles(Fake.of(ProjectRoleManager.class)
                .with("getProjectRoles", List.of(role))
                .with("getProjectRole", args -> args[0].equals(LEADS) ? role : null)
                .with("isUserInProjectRole", args -> leads.contains(((ApplicationUser) args[0]).getKey()))
                .done());
    }

    public Groups groups() {
        return new Groups(Fake.of(GroupManager.class)
                .with("isUserInGroup", args -> members.contains(args[1] + " " + ((ApplicationUser) args[0]).getKey()))
                .done());
    }

    WhoMay whoMay(
            PlanSections sections,
            Accounts accounts,
            PermissionManager permissions,
            GlobalPermissionManager global,
            IssueManager issues,
            JiraAuthenticationContext signedIn) {
        return new WhoMay(
                new MaySection(sections),
                new Agents(permissions),
                roles(),
                groups(),
                accounts,
                permissions,
                global,
                issues,
                signedIn);
    }
}
