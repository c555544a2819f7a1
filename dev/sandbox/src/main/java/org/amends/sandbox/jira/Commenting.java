package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes comments with their properties in one commit, and mails the customer at once what is public. */
final class Commenting {
    static final String INTERNAL = "sd.public.comment";

    private final Entities entities;
    private final Stores stores;
    private final Writing writing;
    private final Publishing publishing;
    private final SearchIndex index;

    Commenting(Entities entities, Writing writing, Publishing publishing, SearchIndex index) {
        this.entities = entities;
        this.stores = entities.stores();
        this.writing = writing;
        this.publishing = publishing;
        this.index = index;
    }

    /** What is to be said; {@code at} is empty for now. */
    record Said(
            long issueId,
            Optional<String> author,
            String body,
            Optional<String> group,
            Optional<Long> role,
            Optional<Instant> at,
            Map<String, String> properties) {}

    /** Says it; listeners hear, and a public comment on a request is mailed, where {@code tell}. */
    Comments.CommentRow say(Said said, boolean tell) {
        Comments.CommentRow row = stores.database().inTransaction(() -> write(said, tell));
        if (tell) {
            tell(EventType.ISSUE_COMMENTED_ID, row, said.author());
        }
        return row;
    }

    /** Says it as a part of something larger, whose event carries the comment; the mail goes out. */
    Comments.CommentRow sayWithin(Said said) {
        return write(said, true);
    }

    private Comments.CommentRow write(Said said, boolean mail) {
        if (stores.issues().byId(said.issueId()).isEmpty()) {
            throw new IllegalArgumentException("the issue " + said.issueId() + " is gone, nobody can comment on it");
        }
        Instant at = said.at().orElseGet(writing::now);
        Comments.CommentRow row = new Comments.CommentRow(
                stores.ids().next("COMMENT"),
                said.issueId(),
                said.author(),
                said.author(),
                said.body(),
                at,
                at,
                said.group(),
                said.role());
        stores.comments().insert(row);
        said.properties()
                .forEach((key, json) -> stores.properties().put(Properties.OF_COMMENT, row.id(), key, json, at));
        stores.issues().touch(said.issueId(), writing.now());
        index.changed(said.issueId());
        if (mail && isPublic(row)) {
            mail(row);
        }
        return row;
    }

    void edit(Comments.CommentRow row, String body, Optional<String> by) {
        stores.database().transact(() -> {
            stores.comments().write(row.id(), body, by, writing.now());
            stores.issues().touch(row.issueId(), writing.now());
            index.changed(row.issueId());
        });
        tell(EventType.ISSUE_COMMENT_EDITED_ID, stores.comments().byId(row.id()).orElseThrow(), by);
    }

    void delete(Comments.CommentRow row, Optional<String> by) {
        stores.database().transact(() -> {
            stores.properties().deleteAll(Properties.OF_COMMENT, row.id());
            stores.comments().delete(row.id());
            stores.issues().touch(row.issueId(), writing.now());
            index.changed(row.issueId());
        });
        publishing.happened(EventType.ISSUE_COMMENT_DELETED_ID, row.issueId(), by, Optional.empty(), Optional.empty());
    }

    /** Whether the customer sees it: neither internal nor kept to a group or role. */
    boolean isPublic(Comments.CommentRow row) {
        return !isInternal(row.id()) && row.group().isEmpty() && row.role().isEmpty();
    }

    boolean isInternal(long commentId) {
        return stores.properties()
                .find(Properties.OF_COMMENT, commentId, INTERNAL)
                .map(property -> object(property.json()).getBoolean("internal", false))
                .orElse(false);
    }

    private void tell(Long type, Comments.CommentRow row, Optional<String> by) {
        publishing.happened(type, row.issueId(), by, Optional.of(entities.comment(row)), Optional.empty());
    }

    private void mail(Comments.CommentRow row) {
        if (writing.isRequest(row.issueId())) {
            IssueRow issue = stores.issues().byId(row.issueId()).orElseThrow();
            issue.value(IssueField.REPORTER)
                    .filter(reporter -> !row.author().equals(Optional.of(reporter)))
                    .flatMap(stores.users()::byKey)
                    .ifPresent(reporter -> stores.outbox()
                            .send(reporter.email(), subject(issue), row.body(), writing.now(), issue.key()));
        }
    }

    static String subject(IssueRow issue) {
        return issue.key() + " " + issue.always(IssueField.SUMMARY);
    }

    private static JsonObject object(String json) {
        try {
            return JsonParser.object().from(json);
        } catch (JsonParserException broken) {
            return new JsonObject();
        }
    }
}
