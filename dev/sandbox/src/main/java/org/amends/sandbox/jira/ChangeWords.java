package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Says what a draft changes, as the change history keeps it. */
final class ChangeWords {
    private static final String STATIC = "jira";
    private static final String CUSTOM = "custom";

    private final Entities entities;
    private final Stores stores;

    ChangeWords(Entities entities) {
        this.entities = entities;
        this.stores = entities.stores();
    }

    List<Changes.Item> of(IssueRow before, Draft draft) {
        List<Changes.Item> items = new ArrayList<>();
        draft.fields().forEach((field, now) -> {
            if (!before.value(field).equals(now)) {
                items.add(item(field, before.value(field), now));
            }
        });
        draft.customFields().forEach((id, now) -> custom(before, id, now, items));
        draft.labels().ifPresent(now -> labels(before.id(), now, items));
        draft.fixVersions().ifPresent(now -> fixVersions(before.id(), now, items));
        return items;
    }

    private Changes.Item item(IssueField field, Optional<String> old, Optional<String> now) {
        return field.plain()
                ? new Changes.Item(STATIC, field.id(), Optional.empty(), old, Optional.empty(), now)
                : new Changes.Item(STATIC, field.id(), old, words(field, old), now, words(field, now));
    }

    private Optional<String> words(IssueField field, Optional<String> value) {
        return value.map(given -> switch (field) {
            case TYPE -> word(Word.Kind.TYPE, given);
            case STATUS -> word(Word.Kind.STATUS, given);
            case PRIORITY -> word(Word.Kind.PRIORITY, given);
            case RESOLUTION -> word(Word.Kind.RESOLUTION, given);
            case REPORTER, ASSIGNEE ->
                stores.users().byKey(given).map(SandboxUser::displayName).orElse(given);
            default -> given;
        });
    }

    private String word(Word.Kind kind, String id) {
        return stores.words().get(kind, id).name();
    }

    private void custom(IssueRow before, long id, Optional<Object> now, List<Changes.Item> items) {
        FieldValues values = new FieldValues(entities);
        Fields.FieldRow row = stores.fields().byId(id).orElseThrow();
        CustomField field = entities.field(row);
        Optional<Object> was = values.of(field, entities.issue(before));
        Optional<String> old = values.history(field, was);
        Optional<String> next = values.history(field, now);
        if (!values.same(field, was, now) && (old.isPresent() || next.isPresent())) {
            items.add(new Changes.Item(CUSTOM, row.name(), Optional.empty(), said(old), Optional.empty(), said(next)));
        }
    }

    private static Optional<String> said(Optional<String> words) {
        return words.filter(text -> !text.isEmpty());
    }

    /** Each that comes or goes is an item of its own. */
    private void fixVersions(long issueId, Set<Long> now, List<Changes.Item> items) {
        Set<Long> coming = new TreeSet<>(now);
        for (Versions.VersionRow old : stores.versions().fixing(issueId)) {
            if (!coming.remove(old.id())) {
                items.add(new Changes.Item(
                        STATIC,
                        FixVersions.WORDS,
                        Optional.of(Long.toString(old.id())),
                        Optional.of(old.name()),
                        Optional.empty(),
                        Optional.empty()));
            }
        }
        coming.forEach(id -> items.add(new Changes.Item(
                STATIC,
                FixVersions.WORDS,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Long.toString(id)),
                stores.versions().byId(id).map(Versions.VersionRow::name))));
    }

    private void labels(long issueId, Set<String> now, List<Changes.Item> items) {
        Set<String> old = new TreeSet<>();
        stores.labels().of(issueId).forEach(label -> old.add(label.getLabel()));
        Set<String> sorted = new TreeSet<>(now);
        if (!old.equals(sorted)) {
            items.add(new Changes.Item(
                    STATIC,
                    "labels",
                    Optional.empty(),
                    Optional.of(String.join(" ", old)),
                    Optional.empty(),
                    Optional.of(String.join(" ", sorted))));
        }
    }
}
