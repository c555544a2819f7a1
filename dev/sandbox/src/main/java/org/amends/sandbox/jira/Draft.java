package org.amends.sandbox.jira;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was set on an issue and is not written yet. An empty value takes the value away. */
final class Draft {
    private final Map<IssueField, Optional<String>> fields = new EnumMap<>(IssueField.class);
    private final Map<Long, Optional<Object>> customFields = new TreeMap<>();
    private Optional<Set<String>> labels = Optional.empty();
    private Optional<Set<Long>> fixVersions = Optional.empty();
    private Optional<Long> project = Optional.empty();

    Map<IssueField, Optional<String>> fields() {
        return fields;
    }

    /** By the number of the field, each an object of its type. */
    Map<Long, Optional<Object>> customFields() {
        return customFields;
    }

    Optional<Set<String>> labels() {
        return labels;
    }

    /** The ids of the versions that fix it. */
    Optional<Set<Long>> fixVersions() {
        return fixVersions;
    }

    Optional<Long> project() {
        return project;
    }

    void set(IssueField field, String value) {
        fields.put(field, Optional.ofNullable(value));
    }

    void customField(long id, Optional<?> value) {
        customFields.put(id, value.map(Object.class::cast));
    }

    void labels(Set<String> words) {
        labels = Optional.of(new LinkedHashSet<>(words));
    }

    void fixVersions(Set<Long> ids) {
        fixVersions = Optional.of(new LinkedHashSet<>(ids));
    }

    void project(long id) {
        project = Optional.of(id);
    }

    /** Forgets everything: it is written. */
    void written() {
        fields.clear();
        customFields.clear();
        labels = Optional.empty();
        fixVersions = Optional.empty();
    }
}
