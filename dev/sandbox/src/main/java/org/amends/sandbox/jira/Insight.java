package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** What whoever is signed in sees of the projects and issues. What is hidden from them is refused as if it were not there. */
final class Insight {
    private final Stores stores;
    private final Permissions permissions;
    private final SandboxAuthenticationContext authentication;

    Insight(Parts parts) {
        this.stores = parts.entities().stores();
        this.permissions = parts.permissions();
        this.authentication = parts.authentication();
    }

    /** The key of whoever is signed in. */
    Optional<String> me() {
        return authentication.user().map(ApplicationUser::getKey);
    }

    /** A project, seen or not. */
    Projects.ProjectRow anyProject(String key) {
        return stores.projects().byKey(key).orElseThrow(() -> Refused.notFound("The project"));
    }

    Projects.ProjectRow project(String key) {
        return stores.projects()
                .byKey(key)
                .filter(project -> permissions.may(Permissions.BROWSE, project.id(), me()))
                .orElseThrow(() -> Refused.notFound("The project"));
    }

    IssueRow issue(String keyOrId) {
        Optional<IssueRow> found = keyOrId.chars().allMatch(Character::isDigit) && keyOrId.length() < 19
                ? Optional.of(keyOrId)
                        .filter(id -> !id.isEmpty())
                        .map(Long::valueOf)
                        .flatMap(stores.issues()::byId)
                : stores.issues().byKey(keyOrId).or(() -> stores.issues().byFormerKey(keyOrId));
        return found.filter(issue -> permissions.may(Permissions.BROWSE, issue, me()))
                .orElseThrow(() -> Refused.notFound("The issue"));
    }

    /** An issue that they see, and with which they may do this. */
    IssueRow allowed(String key, String permission) {
        IssueRow issue = issue(key);
        if (!permissions.may(permission, issue, me())) {
            throw Refused.forbidden();
        }
        return issue;
    }

    /** A comment with which they may do this: Jira asks other permissions for one's own. */
    Comments.CommentRow comment(String key, long commentId, String verb) {
        IssueRow issue = issue(key);
        Comments.CommentRow comment = stores.comments()
                .byId(commentId)
                .filter(found -> found.issueId() == issue.id())
                .orElseThrow(() -> Refused.notFound("The comment"));
        String whose = comment.author().equals(me()) ? "_OWN_COMMENTS" : "_ALL_COMMENTS";
        if (!permissions.may(verb + whose, issue, me())) {
            throw Refused.forbidden();
        }
        return comment;
    }
}
