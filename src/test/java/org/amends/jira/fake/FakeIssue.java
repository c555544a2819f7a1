package org.amends.jira.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An issue as Jira keeps it. What Jira hands out are copies: setting a value changes nothing until it is saved. */
public final class FakeIssue {

    long id;
    String key;
    Project project;
    String typeId = FakeJira.COMPLAINT;
    String summary = "Charged twice";
    String description;
    ApplicationUser reporter;
    ApplicationUser assignee;
    Timestamp created;
    Timestamp due;
    Long securityLevel;
    Set<Label> labels = Set.of();
    String status = "indeterminate";
    String resolution = "Done";
    String statusId = "3";
    boolean archived;
    Map<String, Object> values = new HashMap<>();
    List<Version> fixVersions = List.of();

    /** A copy as Jira hands it out. */
    public MutableIssue seen() {
        FakeIssue copy = copyOf(Fake.of(MutableIssue.class, this));
        copy.id = id;
        copy.key = key;
        copy.created = created;
        copy.status = status;
        copy.resolution = resolution;
        copy.statusId = statusId;
        copy.archived = archived;
        copy.values = new HashMap<>(values);
        copy.fixVersions = fixVersions;
        return Fake.of(MutableIssue.class, copy);
    }

    /** An admin moved it to another project. */
    public void moveTo(Project other) {
        project = other;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** It is of another type. */
    public FakeIssue ofType(String other) {
        typeId = other;
        return this;
    }

    /** It has these labels. */
    public FakeIssue labelled(String... words) {
        labels = Stream.of(words).map(word -> new Label(null, id, word)).collect(Collectors.toSet());
        return this;
    }

    boolean isLabelled(String word) {
        return labels.stream().anyMatch(label -> label.getLabel().equals(word));
    }

    public void archive() {
        archived = true;
    }

    /** What a creating call takes over. */
    static FakeIssue copyOf(Issue issue) {
        FakeIssue copy = new FakeIssue();
        copy.project = issue.getProjectObject();
        copy.typeId = issue.getIssueTypeId();
        copy.summary = issue.getSummary();
        copy.description = issue.getDescription();
        copy.reporter = issue.getReporter();
        copy.assignee = issue.getAssignee();
        copy.due = issue.getDueDate();
        copy.securityLevel = issue.getSecurityLevelId();
        copy.labels = issue.getLabels();
        return copy;
    }

    /** Null while it is open, as in Jira. */
    public Resolution getResolution() {
        return status.equals("done")
                ? Fake.of(Resolution.class)
                        .with("getId", "10000")
                        .with("getName", resolution)
                        .done()
                : null;
    }

    public Collection<Version> getFixVersions() {
        return fixVersions;
    }

    /** It was fixed in a version that is out, or not yet. */
    public void fixedIn(String version, boolean released) {
        fixVersions = List.of(Fake.of(Version.class)
                .with("getName", version)
                .with("isReleased", released)
                .done());
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public Project getProjectObject() {
        return project;
    }

    public Long getProjectId() {
        return project.getId();
    }

    public String getIssueTypeId() {
        return typeId;
    }

    public String getSummary() {
        return summary;
    }

    public String getDescription() {
        return description;
    }

    public ApplicationUser getReporter() {
        return reporter;
    }

    public ApplicationUser getAssignee() {
        return assignee;
    }

    public Timestamp getCreated() {
        return created;
    }

    public Long getSecurityLevelId() {
        return securityLevel;
    }

    public void setSecurityLevelId(Long level) {
        securityLevel = level;
    }

    public Timestamp getUpdated() {
        return created;
    }

    public Timestamp getDueDate() {
        return due;
    }

    public Set<Label> getLabels() {
        return labels;
    }

    public boolean isArchived() {
        return archived;
    }

    public Object getCustomFieldValue(CustomField field) {
        return values.get(field.getId());
    }

    public Status getStatus() {
        return FakeJira.statusOf(statusId, status);
    }

    public void setProjectObject(Project to) {
        project = to;
    }

    public void setIssueTypeId(String to) {
        typeId = to;
    }

    public void setSummary(String to) {
        summary = to;
    }

    public void setDescription(String to) {
        description = to;
    }

    public void setReporter(ApplicationUser to) {
        reporter = to;
    }

    public void setAssignee(ApplicationUser to) {
        assignee = to;
    }

    public void setDueDate(Timestamp to) {
        due = to;
    }

    public void setLabels(Set<Label> to) {
        labels = to;
    }

    public void setCustomFieldValue(CustomField field, Object value) {
        values.put(field.getId(), value);
    }

    static Status status(String category) {
        return status("", category, category);
    }

    static Status status(String id, String name, String category) {
        StatusCategory itself =
                Fake.of(StatusCategory.class).with("getKey", category).done();
        return Fake.of(Status.class)
                .with("getId", id)
                .with("getName", name)
                .with("getStatusCategory", itself)
                .done();
    }
}
