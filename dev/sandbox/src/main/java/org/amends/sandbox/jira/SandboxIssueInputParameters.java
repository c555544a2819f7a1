package org.amends.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Behind {@code IssueInputParameters}: what a form would send. */
final class SandboxIssueInputParameters {
    private final Holes holes;
    private final Map<String, String> given = new LinkedHashMap<>();
    private final Map<String, List<String>> customFields = new LinkedHashMap<>();

    SandboxIssueInputParameters(Holes holes) {
        this.holes = holes;
    }

    Map<String, String> given() {
        return given;
    }

    /** What was given for custom fields. */
    Map<String, List<String>> customFields() {
        return customFields;
    }

    /** What was given for a custom field; nothing takes its value away. */
    List<String> values(String customField) {
        return customFields.getOrDefault(customField, List.of());
    }

    public IssueInputParameters addCustomFieldValue(String fullCustomFieldKey, String... values) {
        customFields.put(
                fullCustomFieldKey,
                values == null
                        ? List.of()
                        : Stream.of(values).filter(Objects::nonNull).toList());
        return mine();
    }

    /** Null when nothing was given. */
    public String[] getCustomFieldValue(String fullCustomFieldKey) {
        return customFields.containsKey(fullCustomFieldKey)
                ? values(fullCustomFieldKey).toArray(String[]::new)
                : null;
    }

    public IssueInputParameters setProjectId(Long projectId) {
        return give(CreateScreen.PROJECT, String.valueOf(projectId));
    }

    public IssueInputParameters setIssueTypeId(String issueTypeId) {
        return give(IssueField.TYPE.id(), issueTypeId);
    }

    public IssueInputParameters setSummary(String summary) {
        return give(IssueField.SUMMARY.id(), summary);
    }

    public IssueInputParameters setDescription(String description) {
        return give(IssueField.DESCRIPTION.id(), description);
    }

    /** The login name, as a form sends it. */
    public IssueInputParameters setReporterId(String reporterId) {
        return give(IssueField.REPORTER.id(), reporterId);
    }

    public IssueInputParameters setPriorityId(String priorityId) {
        return give(IssueField.PRIORITY.id(), priorityId);
    }

    public IssueInputParameters setResolutionId(String resolutionId) {
        return give(IssueField.RESOLUTION.id(), resolutionId);
    }

    public IssueInputParameters setComment(String comment) {
        return give("comment", comment);
    }

    private IssueInputParameters give(String field, String value) {
        given.put(field, value);
        return mine();
    }

    IssueInputParameters mine() {
        return holes.over(IssueInputParameters.class, this);
    }
}
