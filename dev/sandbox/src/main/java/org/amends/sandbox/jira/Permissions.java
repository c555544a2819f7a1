package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may do what: agents and administrators by project. A customer has none of Jira's permissions, only the portal. */
final class Permissions {
    static final String AGENT = "SERVICEDESK_AGENT";
    static final String BROWSE = "BROWSE_PROJECTS";
    static final String CREATE = "CREATE_ISSUES";
    static final String EDIT = "EDIT_ISSUES";
    static final String COMMENT = "ADD_COMMENTS";
    static final String TRANSITION = "TRANSITION_ISSUES";
    static final String ADMINISTER = "ADMINISTER_PROJECTS";
    static final String MOVE = "MOVE_ISSUES";
    /** What a trainee keeps of an agent's permissions. */
    private static final Set<String> OF_TRAINEES =
            Set.of(BROWSE, COMMENT, "EDIT_OWN_COMMENTS", "DELETE_OWN_COMMENTS", "ASSIGNABLE_USER");
    /** What is left of the permissions where everything is archived. */
    private static final Set<String> OF_READERS = Set.of(BROWSE, AGENT, ADMINISTER);
    /** What both agents and administrators of a project may do. */
    private static final Set<String> OF_BOTH = Set.of(
            BROWSE,
            CREATE,
            EDIT,
            COMMENT,
            TRANSITION,
            MOVE,
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "LINK_ISSUES",
            "SCHEDULE_ISSUES",
            "MODIFY_REPORTER",
            "DELETE_ISSUES",
            "EDIT_ALL_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "DELETE_OWN_COMMENTS");

    private final Stores stores;
    private final Ledger ledger;

    Permissions(Stores stores, Ledger ledger) {
        this.stores = stores;
        this.ledger = ledger;
    }

    /** Nobody has a permission anonymously, or while inactive. */
    boolean may(String permission, long projectId, Optional<String> userKey) {
        return userKey.flatMap(stores.users()::byKey)
                .filter(SandboxUser::active)
                .filter(user -> may(permission, projectId, user))
                .isPresent();
    }

    /** An archived issue can be read and nothing else. */
    boolean may(String permission, IssueRow issue, Optional<String> userKey) {
        boolean readOnly = issue.archived() && !OF_READERS.contains(permission);
        return !readOnly && may(permission, issue.projectId(), userKey);
    }

    boolean isAdmin(Optional<String> userKey) {
        return userKey.flatMap(stores.users()::byKey)
                .filter(user -> user.active() && user.admin())
                .isPresent();
    }

    List<Projects.ProjectRow> projects(String permission, Optional<String> userKey) {
        return stores.projects().all().stream()
                .filter(project -> !project.archived())
                .filter(project -> may(permission, project.id(), userKey))
                .toList();
    }

    private boolean isArchived(long projectId) {
        return stores.projects()
                .byId(projectId)
                .filter(Projects.ProjectRow::archived)
                .isPresent();
    }

    static Optional<String> key(ApplicationUser user) {
        return Optional.ofNullable(user).map(ApplicationUser::getKey);
    }

    private boolean trainee(long projectId, SandboxUser user) {
        return stores.users().has(Role.TRAINEE, projectId, user.key());
    }

    private boolean may(String permission, long projectId, SandboxUser user) {
        if (!OF_READERS.contains(permission) && isArchived(projectId)) {
            return false;
        }
        boolean agent = stores.users().has(Role.AGENT, projectId, user.key());
        boolean administrator = user.admin() || stores.users().has(Role.ADMINISTRATOR, projectId, user.key());
        if (OF_BOTH.contains(permission)) {
            return administrator || agent && (OF_TRAINEES.contains(permission) || !trainee(projectId, user));
        }
        return switch (permission) {
            case AGENT -> agent;
            case ADMINISTER -> administrator;
            default -> throw ledger.missing(new NotInSandbox("the permission " + permission));
        };
    }
}
