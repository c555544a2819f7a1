package org.amends.jira.followup;

import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.label.LabelParser;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonWriter;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How a task is recognised, also a half-made one that the search does not know yet: by the issue property
 * {@code amends.followup.<id>}, else by a label that the creating call itself stored.
 */
@Component
public final class TaskMarks {

    /** The label of every follow-up task. */
    public static final String LABEL = "amends-follow-up";

    private static final String KEY = "amends.followup.";
    private static final String RETIRED = "retired";

    private final IssueManager issues;
    private final JsonEntityPropertyManager properties;
    private final OfBizDelegator tables;

    /** Marks in Jira's properties and labels. */
    public TaskMarks(
            @ComponentImport IssueManager issues,
            @ComponentImport JsonEntityPropertyManager properties,
            @ComponentImport OfBizDelegator tables) {
        this.issues = issues;
        this.properties = properties;
        this.tables = tables;
    }

    /** Whether the issue was made as a follow-up task. */
    public static boolean isTask(Issue issue) {
        return issue.getLabels().stream().map(Label::getLabel).anyMatch(LABEL::equals);
    }

    /** The labels that a task of this follow-up is created with. */
    Set<Label> labels(String followUpId) {
        return Stream.of(LABEL, marker(followUpId))
                .flatMap(label -> LabelParser.buildFromString(label).stream())
                .collect(Collectors.toSet());
    }

    /** The task of a follow-up, whole or half-made; not one that was retired. */
    Optional<Issue> find(String followUpId) {
        return byProperty(followUpId).or(() -> byLabel(followUpId));
    }

    private Optional<String> mark(String followUpId, Issue task) {
        return Optional.ofNullable(properties.get(entity(), task.getId(), KEY + followUpId))
                .map(EntityProperty::getValue);
    }

    /** Marks the task as still to do. */
    void open(String followUpId, Issue task, long sourceIssueId) {
        put(followUpId, task, sourceIssueId, "open");
    }

    /** Marks the task as not owed any more. */
    void retired(String followUpId, Issue task, long sourceIssueId) {
        put(followUpId, task, sourceIssueId, RETIRED);
    }

    /** Whether the task is not owed any more. */
    boolean isRetired(String followUpId, Issue task) {
        return mark(followUpId, task).filter(json -> json.contains(RETIRED)).isPresent();
    }

    private void put(String followUpId, Issue task, long sourceIssueId, String state) {
        String json = JsonWriter.string()
                .object()
                .value("source", sourceIssueId)
                .value("state", state)
                .end()
                .done();
        if (mark(followUpId, task).filter(json::equals).isEmpty()) {
            properties.put(entity(), task.getId(), KEY + followUpId, json);
        }
    }

    private Optional<Issue> byProperty(String followUpId) {
        return existing(
                followUpId,
                properties.query().entityName(entity()).key(KEY + followUpId).find().stream()
                        .map(EntityProperty::getEntityId));
    }

    /** Jira's documented table of labels: {@code issue} is the id of the issue, {@code label} the text. */
    private Optional<Issue> byLabel(String followUpId) {
        return existing(
                followUpId,
                tables.findByAnd("Label", Map.of("label", marker(followUpId))).stream()
                        .map(row -> row.getLong("issue")));
    }

    /** A property or a label can outlive its issue. The oldest wins, so that every attempt goes on with the same task. */
    private Optional<Issue> existing(String followUpId, Stream<Long> ids) {
        return ids.filter(Objects::nonNull)
                .sorted()
                .<Issue>map(issues::getIssueObject)
                .filter(task -> task != null && !isRetired(followUpId, task))
                .findFirst();
    }

    private static String marker(String followUpId) {
        return "amends-" + followUpId.replaceAll("[^A-Za-z0-9_-]", "-");
    }

    private static String entity() {
        return EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
    }
}
