package org.amends.jira.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is there, who may what, and who is signed in. */
final class TestPeople {
    private static final long CARE = TestJira.CARE;
    private static final long OPS = TestJira.OPS;

    private final Map<String, ApplicationUser> users = new HashMap<>();
    private Optional<ApplicationUser> signedIn = Optional.empty();

    final ApplicationUser ana = user("ana", "Ana Ruiz", true);
    final ApplicationUser ben = user("ben", "Ben \"Bo\" O'Hara", true);
    final ApplicationUser tim = user("tim", "Tim Trainee", true);
    final ApplicationUser olga = user("olga", "Olga Ops", true);
    final ApplicationUser rosa = user("rosa", "Rosa Lind", true);
    final ApplicationUser admin = user("admin", "Ada Admin", true);
    final ApplicationUser bot = user("bot", "Amends follow-ups", true);
    final ApplicationUser gone = user("gone", "Gone Girl", false);
    private final Map<String, Set<Long>> agents = Map.of(
            "ana", Set.of(CARE),
            "ben", Set.of(CARE),
            "tim", Set.of(CARE),
            "bot", Set.of(CARE),
            "gone", Set.of(CARE),
            "olga", Set.of(OPS));

    void signIn(Optional<ApplicationUser> user) {
        signedIn = user;
    }

    private ApplicationUser user(String name, String displayName, boolean active) {
        ApplicationUser user = Fake.of(ApplicationUser.class)
                .with("getKey", name)
                .with("getName", name)
                .with("getDisplayName", displayName)
                .with("isActive", active)
                .done();
        users.put(name, user);
        return user;
    }

    /** Agents may browse, create and edit in their projects, but Ben may not create and Tim not edit; Rosa may browse CARE. */
    PermissionManager permissions() {
        return Fake.of(PermissionManager.class)
                .with("hasPermission", args -> {
                    long project = args[1] instanceof Issue issue ? issue.getProjectId() : ((Project) args[1]).getId();
                    return permitted(
                            ((ProjectPermissionKey) args[0]).permissionKey(), project, (ApplicationUser) args[2]);
                })
                .done();
    }

    private boolean permitted(String permission, long project, ApplicationUser user) {
        boolean agent = agents.getOrDefault(user.getKey(), Set.of()).contains(project);
        boolean customer = user == rosa && project == CARE;
        return switch (permission) {
            case "BROWSE_PROJECTS" -> agent || customer;
            case "CREATE_ISSUES" -> agent && user != ben;
            case "EDIT_ISSUES" -> agent && user != tim;
            default -> agent;
        };
    }

    GlobalPermissionManager globalPermissions() {
        return Fake.of(GlobalPermissionManager.class)
                .with("hasPermission", args -> args[1] == admin)
                .done();
    }

    JiraAuthenticationContext authentication() {
        return Fake.of(JiraAuthenticationContext.class)
                .with("getLoggedInUser", args -> signedIn.orElse(null))
                .with("getI18nHelper", TestWords.english())
                .done();
    }

    UserManager people() {
        return Fake.of(UserManager.class)
                .with("getUserByKey", args -> users.get(args[0]))
                .with("getUserByName", args -> users.get(args[0]))
                .done();
    }
}
