package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.json.JSONObject;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Behind {@code CommentManager}. A missing property means public, and what is public is mailed at once. */
final class SandboxCommentManager {
    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final Commenting commenting;

    SandboxCommentManager(Entities entities, Permissions permissions, Commenting commenting) {
        this.entities = entities;
        this.stores = entities.stores();
        this.permissions = permissions;
        this.commenting = commenting;
    }

    public List<Comment> getComments(Issue issue) {
        return stores.comments().of(issue.getId()).stream()
                .map(entities::comment)
                .toList();
    }

    /** Agents see all, customers of the request what is public, others nothing. */
    public List<Comment> getCommentsForUser(Issue issue, ApplicationUser user) {
        Optional<String> key = Entities.key(user);
        IssueRow row = stores.issues().byId(issue.getId()).orElseThrow();
        boolean agent = permissions.may(Permissions.BROWSE, row, key);
        boolean own = key.isPresent() && row.value(IssueField.REPORTER).equals(key);
        return stores.comments().of(row.id()).stream()
                .filter(comment -> agent || own && commenting.isPublic(comment))
                .map(entities::comment)
                .toList();
    }

    public Comment getCommentById(Long commentId) {
        return stores.comments().byId(commentId).map(entities::comment).orElse(null);
    }

    public Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent) {
        return create(issue, author, body, null, null, dispatchEvent);
    }

    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            boolean dispatchEvent) {
        return create(issue, author, body, groupLevel, roleLevelId, null, Map.of(), dispatchEvent);
    }

    public Comment create(
            Issue issue,
            ApplicationUser author,
            String body,
            String groupLevel,
            Long roleLevelId,
            Date created,
            Map<String, JSONObject> commentProperties,
            boolean dispatchEvent) {
        Map<String, String> properties = commentProperties.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
        Commenting.Said said = new Commenting.Said(
                issue.getId(),
                Entities.key(author),
                body,
                Optional.ofNullable(groupLevel),
                Optional.ofNullable(roleLevelId),
                Optional.ofNullable(created).map(Date::toInstant),
                properties);
        return entities.comment(commenting.say(said, dispatchEvent));
    }
}
