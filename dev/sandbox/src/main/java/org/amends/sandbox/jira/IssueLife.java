package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Clones, moves and archives issues as Jira does. A clone has the fields, the labels, the fix versions and the values of custom fields, and
 * neither comments nor properties nor history. A moved issue keeps its id and all that hangs on it, but for values of custom
 * fields that do not belong where it goes; its request type and fix versions, which are the old project's, are lost too.
 */
final class IssueLife {
    private static final String CLONERS = "Cloners";

    private final Entities entities;
    private final Stores stores;
    private final Writing writing;
    private final Publishing publishing;
    private final SearchIndex index;

    IssueLife(Entities entities, Writing writing, Publishing publishing, SearchIndex index) {
        this.entities = entities;
        this.stores = entities.stores();
        this.writing = writing;
        this.publishing = publishing;
        this.index = index;
    }

    /** Clones it, links the clone with it, and returns the clone's key. */
    String cloned(IssueRow original, Optional<String> by) {
        SandboxIssue clone = new SandboxIssue(entities, Optional.empty());
        clone.setProjectId(original.projectId());
        original.values().forEach((field, value) -> clone.draft().set(field, value));
        clone.draft().fields().keySet().removeAll(List.of(IssueField.STATUS, IssueField.RESOLUTION));
        clone.setSummary(summary(original));
        clone.setLabels(new SandboxIssue(entities, Optional.of(original)).getLabels());
        clone.draft()
                .fixVersions(stores.versions().fixing(original.id()).stream()
                        .map(Versions.VersionRow::id)
                        .collect(Collectors.toSet()));
        FieldValues values = new FieldValues(entities);
        stores.fields().all().forEach(field -> values.of(entities.field(field), entities.issue(original))
                .ifPresent(value -> clone.draft().customField(field.id(), Optional.of(value))));
        long id = writing.create(clone, by);
        link(id, original.id(), by);
        return stores.issues().byId(id).orElseThrow().key();
    }

    private static String summary(IssueRow original) {
        String summary = "CLONE - " + original.always(IssueField.SUMMARY);
        return summary.length() > 255 ? summary.substring(0, 255) : summary;
    }

    /** An admin may have taken the link type away; then the clone stays without a link. */
    private void link(long clone, long original, Optional<String> by) {
        Optional<Links.TypeRow> type = stores.links().types().stream()
                .filter(one -> one.name().equals(CLONERS))
                .findFirst();
        if (type.isPresent()) {
            try {
                new SandboxIssueLinkManager(entities, writing, publishing)
                        .createIssueLink(
                                clone,
                                original,
                                type.get().id(),
                                null,
                                entities.user(by).orElse(null));
            } catch (CreateException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** Moves it to another project, where it becomes an issue of this type; returns its new key. */
    String moved(IssueRow issue, Projects.ProjectRow to, String typeId, Optional<String> by) {
        String key = stores.projects().nextKey(to);
        long change = stores.database().inTransaction(() -> {
            List<Changes.Item> items = new ArrayList<>(places(issue, to, key));
            items.addAll(new ChangeWords(entities).of(issue, draft(issue, to, typeId)));
            writing.write(issue.id(), draft(issue, to, typeId));
            stores.issues().move(issue, to.id(), key);
            index.changed(issue.id());
            return stores.changes().add(issue.id(), by, writing.now(), items);
        });
        publishing.happened(EventType.ISSUE_MOVED_ID, issue.id(), by, Optional.empty(), Optional.of(change));
        return key;
    }

    private Draft draft(IssueRow issue, Projects.ProjectRow to, String typeId) {
        Draft draft = new Draft();
        draft.set(IssueField.TYPE, typeId);
        draft.fixVersions(Set.of());
        stores.fields().all().stream()
                .filter(field -> stores.fields().value(field.id(), issue.id()).isPresent())
                .filter(field -> field.typeKey().equals(PlainType.REQUEST.key())
                        || !stores.fields().covers(field.id(), to.id(), typeId))
                .forEach(field -> draft.customField(field.id(), Optional.empty()));
        return draft;
    }

    private List<Changes.Item> places(IssueRow issue, Projects.ProjectRow to, String key) {
        Projects.ProjectRow from = stores.projects().byId(issue.projectId()).orElseThrow();
        return List.of(
                new Changes.Item(
                        "jira",
                        "project",
                        Optional.of(Long.toString(from.id())),
                        Optional.of(from.name()),
                        Optional.of(Long.toString(to.id())),
                        Optional.of(to.name())),
                new Changes.Item(
                        "jira", "Key", Optional.empty(), Optional.of(issue.key()), Optional.empty(), Optional.of(key)));
    }

    /** An archived issue can be read, by its address only, and not be changed. */
    void archive(IssueRow issue, boolean archived) {
        stores.issues().archive(issue.id(), archived);
        index.changed(issue.id());
    }
}
