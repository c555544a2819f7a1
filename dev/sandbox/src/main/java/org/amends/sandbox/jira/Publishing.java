package org.amends.sandbox.jira;

import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ofbiz.core.entity.GenericValue;

/** Tells listeners what happened to issues. Inside an open transaction they hear before it has committed. */
final class Publishing {
    private final SandboxEventPublisher publisher;
    private final Entities entities;

    Publishing(SandboxEventPublisher publisher, Entities entities) {
        this.publisher = publisher;
        this.entities = entities;
    }

    void any(Object event) {
        publisher.publish(event);
    }

    void happened(Long type, long issueId, Optional<String> by, Optional<Comment> comment, Optional<Long> change) {
        entities.stores()
                .issues()
                .byId(issueId)
                .map(entities::issue)
                .ifPresent(issue -> happened(type, issue, by, comment, change));
    }

    void happened(Long type, Issue issue, Optional<String> by, Optional<Comment> comment, Optional<Long> change) {
        ApplicationUser user = entities.user(by).orElse(null);
        GenericValue group = change.flatMap(entities.stores().changes()::byId)
                .map(Publishing::changeGroup)
                .orElse(null);
        any(new IssueEvent(issue, user, comment.orElse(null), null, group, Map.of(), type));
    }

    private static GenericValue changeGroup(Changes.Group group) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "id", group.id(), "issue", group.issueId(), "created", java.sql.Timestamp.from(group.created())));
        group.author().ifPresent(author -> values.put("author", author));
        return new GenericValue("ChangeGroup", values);
    }
}
