package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes issues: the row, its change history and the index in one commit, then tells listeners. */
final class Writing {
    private final Entities entities;
    private final Stores stores;
    private final ChangeWords words;
    private final Publishing publishing;
    private final SearchIndex index;
    private final WorkflowParts functions;

    Writing(Entities entities, Publishing publishing, SearchIndex index, WorkflowParts functions) {
        this.functions = functions;
        this.entities = entities;
        this.stores = entities.stores();
        this.words = new ChangeWords(entities);
        this.publishing = publishing;
        this.index = index;
    }

    /** Now, as precise as it is stored. */
    Instant now() {
        return Instant.ofEpochMilli(entities.clock().millis());
    }

    /** Creates the issue of a draft; the caller has checked that it can be. */
    long create(SandboxIssue issue, Optional<String> by) {
        Projects.ProjectRow project =
                stores.projects().byId(issue.projectId().orElseThrow()).orElseThrow();
        long id = stores.ids().next("ISSUE");
        IssueRow row = row(id, stores.projects().nextKey(project), project.id(), issue.draft(), by);
        stores.database().transact(() -> {
            runFunctions(issue, by);
            stores.issues().insert(row);
            rest(id, issue.draft());
            index.changed(id);
        });
        publishing.happened(EventType.ISSUE_CREATED_ID, id, by, Optional.empty(), Optional.empty());
        return id;
    }

    private void runFunctions(SandboxIssue issue, Optional<String> by) {
        SandboxWorkflow workflow = new SandboxWorkflow(entities, SandboxWorkflow.Kind.of(issue.getIssueTypeId()));
        functions.run(new WorkflowParts.Step(
                SandboxWorkflow.CREATE,
                workflow,
                entities.issue(issue),
                Optional.empty(),
                entities.user(by).orElse(null)));
    }

    private IssueRow row(long id, String key, long project, Draft draft, Optional<String> by) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        values.put(IssueField.STATUS, SandboxWorkflow.WAITING_FOR_SUPPORT);
        values.put(IssueField.PRIORITY, "3");
        draft.fields().forEach((field, value) -> value.ifPresent(given -> values.put(field, given)));
        return new IssueRow(id, key, project, by, now(), now(), Optional.empty(), false, values);
    }

    /** Writes what the draft changes; empty when that is nothing, and then nobody is told. */
    Optional<Long> update(SandboxIssue issue, Optional<String> by, Optional<Long> event) {
        IssueRow stored = issue.stored().orElseThrow();
        Optional<Long> change = stores.database().inTransaction(() -> write(stored.id(), issue.draft(), by));
        issue.draft().written();
        if (change.isPresent()) {
            event.ifPresent(type -> publishing.happened(type, stored.id(), by, Optional.empty(), change));
        }
        return change;
    }

    /** Writes a draft and its history; the caller has a transaction open. */
    Optional<Long> write(long issueId, Draft draft, Optional<String> by) {
        IssueRow before = stores.issues().byId(issueId).orElseThrow(() -> Refused.notFound("The issue"));
        List<Changes.Item> items = words.of(before, draft);
        if (items.isEmpty()) {
            // A type may want nothing said of what it keeps.
            fields(issueId, draft);
            return Optional.empty();
        }
        write(issueId, draft);
        return Optional.of(stores.changes().add(issueId, by, now(), items));
    }

    /** Writes a draft alone, without a history of its own. */
    void write(long issueId, Draft draft) {
        stores.issues().write(issueId, draft.fields(), now());
        rest(issueId, draft);
        index.changed(issueId);
    }

    private void rest(long issueId, Draft draft) {
        fields(issueId, draft);
        draft.labels().ifPresent(labels -> stores.labels().set(issueId, labels));
        draft.fixVersions().ifPresent(versions -> stores.versions().fix(issueId, versions));
    }

    private void fields(long issueId, Draft draft) {
        FieldValues values = new FieldValues(entities);
        draft.customFields().forEach((number, value) -> {
            CustomField field = entities.field(stores.fields().byId(number).orElseThrow());
            MutableIssue issue = entities.issue(stores.issues().byId(issueId).orElseThrow());
            if (!values.same(field, values.of(field, issue), value)) {
                values.keep(field, issue, value);
            }
        });
    }

    /** Writes a change that is no field of the issue's row, such as a link, into its history. */
    long note(long issueId, Optional<String> by, List<Changes.Item> items) {
        return stores.database().inTransaction(() -> {
            stores.issues().touch(issueId, now());
            index.changed(issueId);
            return stores.changes().add(issueId, by, now(), items);
        });
    }

    /** Deletes an issue with all that hangs on it, and tells nobody. */
    void delete(long issueId) {
        stores.database().transact(() -> {
            stores.comments().of(issueId).forEach(comment -> {
                stores.properties().deleteAll(Properties.OF_COMMENT, comment.id());
                stores.comments().delete(comment.id());
            });
            stores.properties().deleteAll(Properties.OF_ISSUE, issueId);
            stores.labels().set(issueId, java.util.Set.of());
            stores.versions().fix(issueId, java.util.Set.of());
            stores.links().deleteOf(issueId);
            stores.changes().deleteOf(issueId);
            stores.fields().deleteValuesOf(issueId);
            stores.issues().delete(issueId);
            index.changed(issueId);
        });
    }

    /** Whether a customer raised it: it has a request type. */
    boolean isRequest(long issueId) {
        return stores.fields().all().stream()
                .filter(field -> field.typeKey().equals(PlainType.REQUEST.key()))
                .anyMatch(field -> stores.fields().value(field.id(), issueId).isPresent());
    }
}
