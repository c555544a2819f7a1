package org.amends.sandbox.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Behind {@code MutableIssue}: an issue as it was read, and what was set on it since. Absent values are null, as in Jira. */
final class SandboxIssue {
    private final Entities entities;
    private final Optional<IssueRow> stored;
    private final Draft draft = new Draft();

    SandboxIssue(Entities entities, Optional<IssueRow> stored) {
        this.entities = entities;
        this.stored = stored;
    }

    Optional<IssueRow> stored() {
        return stored;
    }

    Draft draft() {
        return draft;
    }

    Optional<String> value(IssueField field) {
        return draft.fields().getOrDefault(field, stored.flatMap(row -> row.value(field)));
    }

    Optional<Long> projectId() {
        return draft.project().or(() -> stored.map(IssueRow::projectId));
    }

    public Long getId() {
        return stored.map(IssueRow::id).orElse(null);
    }

    public String getKey() {
        return stored.map(IssueRow::key).orElse(null);
    }

    public Project getProjectObject() {
        return projectId().flatMap(entities::project).orElse(null);
    }

    public Long getProjectId() {
        return projectId().orElse(null);
    }

    public String getIssueTypeId() {
        return text(IssueField.TYPE);
    }

    public Status getStatus() {
        return word(IssueField.STATUS, Word.Kind.STATUS, entities::status);
    }

    public Priority getPriority() {
        return word(IssueField.PRIORITY, Word.Kind.PRIORITY, entities::priority);
    }

    public Resolution getResolution() {
        return word(IssueField.RESOLUTION, Word.Kind.RESOLUTION, entities::resolution);
    }

    public String getResolutionId() {
        return text(IssueField.RESOLUTION);
    }

    public Timestamp getCreated() {
        return stored.map(IssueRow::created).map(Timestamp::from).orElse(null);
    }

    public Timestamp getUpdated() {
        return stored.map(IssueRow::updated).map(Timestamp::from).orElse(null);
    }

    public Timestamp getDueDate() {
        return value(IssueField.DUE)
                .map(day -> DueDay.begins(day, entities.zone()))
                .orElse(null);
    }

    /** Nothing here has a security level. */
    public Long getSecurityLevelId() {
        return null;
    }

    public String getSummary() {
        return text(IssueField.SUMMARY);
    }

    public String getDescription() {
        return text(IssueField.DESCRIPTION);
    }

    public ApplicationUser getAssignee() {
        return entities.user(value(IssueField.ASSIGNEE)).orElse(null);
    }

    public ApplicationUser getReporter() {
        return entities.user(value(IssueField.REPORTER)).orElse(null);
    }

    public ApplicationUser getCreator() {
        return entities.user(stored.flatMap(IssueRow::creator)).orElse(null);
    }

    public Set<Label> getLabels() {
        return draft.labels().map(this::labels).orElseGet(() -> stored.map(IssueRow::id)
                .map(entities.stores().labels()::of)
                .<Set<Label>>map(LinkedHashSet::new)
                .orElseGet(Set::of));
    }

    public Collection<Version> getFixVersions() {
        Versions versions = entities.stores().versions();
        List<Versions.VersionRow> rows = draft.fixVersions()
                .map(ids ->
                        ids.stream().flatMap(id -> versions.byId(id).stream()).toList())
                .or(() -> stored.map(IssueRow::id).map(versions::fixing))
                .orElseGet(List::of);
        return rows.stream().map(entities::version).toList();
    }

    public Object getCustomFieldValue(CustomField field) {
        SandboxCustomField behind = Entities.behind(field);
        Optional<Object> drafted = draft.customFields().get(behind.id());
        return drafted == null
                ? new FieldValues(entities).of(field, entities.issue(this)).orElse(null)
                : drafted.orElse(null);
    }

    public boolean isSubTask() {
        return false;
    }

    public boolean isCreated() {
        return stored.isPresent();
    }

    public boolean isEditable() {
        return value(IssueField.STATUS)
                .map(status ->
                        entities.stores().words().get(Word.Kind.STATUS, status).flag())
                .orElse(true);
    }

    public boolean isArchived() {
        return stored.map(IssueRow::archived).orElse(false);
    }

    public void setProjectObject(Project project) {
        setProjectId(project.getId());
    }

    public void setProjectId(Long projectId) {
        entities.project(projectId)
                .orElseThrow(() -> new IllegalArgumentException("no project has the id " + projectId));
        draft.project(projectId);
    }

    public void setIssueTypeId(String issueTypeId) {
        draft.set(IssueField.TYPE, issueTypeId);
    }

    public void setSummary(String summary) {
        draft.set(IssueField.SUMMARY, summary);
    }

    public void setDescription(String description) {
        draft.set(IssueField.DESCRIPTION, description);
    }

    public void setReporter(ApplicationUser reporter) {
        setReporterId(Entities.key(reporter).orElse(null));
    }

    public void setReporterId(String reporterId) {
        draft.set(IssueField.REPORTER, reporterId);
    }

    public void setAssignee(ApplicationUser assignee) {
        setAssigneeId(Entities.key(assignee).orElse(null));
    }

    public void setAssigneeId(String assigneeId) {
        draft.set(IssueField.ASSIGNEE, assigneeId);
    }

    public void setDueDate(Timestamp dueDate) {
        Optional<Timestamp> due = Optional.ofNullable(dueDate);
        draft.set(IssueField.DUE, due.map(at -> DueDay.of(at, entities.zone())).orElse(null));
    }

    public void setLabels(Set<Label> labels) {
        draft.labels(labels.stream().map(Label::getLabel).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    public void setSecurityLevelId(Long securityLevelId) {
        if (securityLevelId != null) {
            throw new IllegalArgumentException("no security level has the id " + securityLevelId);
        }
    }

    public void setPriorityId(String priorityId) {
        draft.set(IssueField.PRIORITY, priorityId);
    }

    public void setResolutionId(String resolutionId) {
        draft.set(IssueField.RESOLUTION, resolutionId);
    }

    public void setCustomFieldValue(CustomField field, Object value) {
        SandboxCustomField behind = Entities.behind(field);
        draft.customField(behind.id(), entities.fieldTypes().checked(behind.typeKey(), value));
    }

    private String text(IssueField field) {
        return value(field).orElse(null);
    }

    private <T> T word(IssueField field, Word.Kind kind, Function<Word, T> made) {
        return value(field)
                .flatMap(id -> entities.stores().words().find(kind, id))
                .map(made)
                .orElse(null);
    }

    private Set<Label> labels(Collection<String> words) {
        return words.stream()
                .map(word -> new Label(null, getId(), word))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof SandboxIssue that
                        && stored.isPresent()
                        && stored.map(IssueRow::id).equals(that.stored.map(IssueRow::id));
    }

    @Override
    public int hashCode() {
        return stored.map(IssueRow::id).hashCode();
    }

    @Override
    public String toString() {
        return stored.map(IssueRow::key).orElse("an issue that is not created yet");
    }
}
