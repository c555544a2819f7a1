package org.amends.jira.issue;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.evidence.CommentSeen;
import org.springframework.stereotype.Component;

/** The comments of an issue, as the rules want to see them. */
@Component
public final class IssueComments {

    /** The comment property by which a service desk tells internal comments from public ones. */
    public static final String VISIBILITY = "sd.public.comment";

    private final CommentManager comments;
    private final JsonEntityPropertyManager properties;
    private final CustomerRequests requests;
    private final Agents agents;

    /** Reads Jira's comments. */
    public IssueComments(
            @ComponentImport CommentManager comments,
            @ComponentImport JsonEntityPropertyManager properties,
            CustomerRequests requests,
            Agents agents) {
        this.comments = comments;
        this.properties = properties;
        this.requests = requests;
        this.agents = agents;
    }

    /** The newest comments, newest first. Whether the customer sees it costs a read each, hence the limit. */
    public List<IssueComment> newest(Issue issue, int most) {
        Reading reading = new Reading(issue);
        return comments.getComments(issue).stream()
                .sorted(Comparator.comparing(Comment::getCreated)
                        .thenComparing(Comment::getId)
                        .reversed())
                .limit(most)
                .map(reading::read)
                .toList();
    }

    /** When an agent last said something that the customer could read. Looks back only as far as that comment. */
    public Optional<Instant> lastSaid(Issue issue) {
        Reading reading = new Reading(issue);
        return comments.getComments(issue).stream()
                .sorted(Comparator.comparing(Comment::getCreated).reversed())
                .map(comment -> reading.read(comment).seen())
                .filter(seen -> seen.byAgent() && seen.publicToCustomer())
                .map(CommentSeen::created)
                .findFirst();
    }

    /** One comment; empty when it is gone. It may belong to another issue: {@link CommentSeen#issueId()} says so. */
    public Optional<IssueComment> find(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId))
                .map(comment -> new Reading(comment.getIssue()).read(comment));
    }

    /**
     * A comment that was shown to the customer once, looked at again: that its issue is no request any more, because it was
     * moved to another project, hides nothing of what was said. Empty when it is gone.
     */
    public Optional<CommentSeen> again(long commentId) {
        return Optional.ofNullable(comments.getCommentById(commentId))
                .map(comment ->
                        new Reading(comment.getIssue(), true).read(comment).seen());
    }

    /** Reads comments of one issue. An author is asked about once, and a property that says the same is parsed once. */
    private final class Reading {
        private final Issue issue;
        private final boolean request;
        private final Map<String, Boolean> isAgent = new HashMap<>();
        private final Map<String, Boolean> saysInternal = new HashMap<>();

        Reading(Issue issue) {
            this(issue, requests.isRequest(issue));
        }

        /** {@code request}: whether the customer may read what is said there. */
        Reading(Issue issue, boolean request) {
            this.issue = issue;
            this.request = request;
        }

        IssueComment read(Comment comment) {
            Optional<ApplicationUser> author = Optional.ofNullable(comment.getAuthorApplicationUser());
            boolean byAgent = author.filter(this::isAgent).isPresent();
            Date updated = Optional.ofNullable(comment.getUpdated()).orElse(comment.getCreated());
            CommentSeen seen = new CommentSeen(
                    comment.getId(),
                    issue.getId(),
                    author.map(ApplicationUser::getKey).orElse(""),
                    byAgent,
                    author.isPresent() && !byAgent,
                    request && !restricted(comment) && !internal(comment.getId()),
                    comment.getCreated().toInstant(),
                    updated.toInstant());
            return new IssueComment(
                    seen, author.map(ApplicationUser::getDisplayName).orElse(""), body(comment));
        }

        private boolean isAgent(ApplicationUser author) {
            return isAgent.computeIfAbsent(author.getKey(), unknown -> agents.isAgent(author, issue));
        }

        /** A missing property means public. One that cannot be read is taken as internal: it proves nothing said. */
        private boolean internal(long commentId) {
            String entity = EntityPropertyType.COMMENT_PROPERTY.getDbEntityName();
            return Optional.ofNullable(properties.get(entity, commentId, VISIBILITY))
                    .map(EntityProperty::getValue)
                    .filter(json -> saysInternal.computeIfAbsent(json, IssueComments::saysInternal))
                    .isPresent();
        }
    }

    private static String body(Comment comment) {
        return Optional.ofNullable(comment.getBody()).orElse("");
    }

    private static boolean restricted(Comment comment) {
        return comment.getGroupLevel() != null || comment.getRoleLevelId() != null;
    }

    private static boolean saysInternal(String json) {
        try {
            Object internal = JsonParser.object().from(json).get("internal");
            return internal != null && !"false".equals(internal.toString());
        } catch (JsonParserException unreadable) {
            return true;
        }
    }
}
