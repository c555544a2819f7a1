package org.amends.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Behind {@code IssueInputParameters}: what a form would send. */
final class SandboxIssueInputParameters {
    private final Holes holes;
    private final Map<String, String> given = new LinkedHashMap<>();
    private Optional<String> metadata = Optional.empty();
    private boolean skipScreenCheck;

    SandboxIssueInputParameters(Holes holes) {
        this.holes = holes;
    }

    Map<String, String> given() {
        return given;
    }

    Optional<String> metadata() {
        return metadata;
    }

    boolean skipsScreenCheck() {
        return skipScreenCheck;
    }

    public IssueInputParameters setProjectId(Long projectId) {
        return give("project", String.valueOf(projectId));
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

    public IssueInputParameters setReporterId(String reporterId) {
        return give(IssueField.REPORTER.id(), reporterId);
    }

    public IssueInputParameters setAssigneeId(String assigneeId) {
        return give(IssueField.ASSIGNEE.id(), assigneeId);
    }

    public IssueInputParameters setResolutionId(String resolutionId) {
        return give(IssueField.RESOLUTION.id(), resolutionId);
    }

    public IssueInputParameters setDueDate(String dueDate) {
        return give(IssueField.DUE.id(), dueDate);
    }

    public IssueInputParameters setComment(String comment) {
        return give("comment", comment);
    }

    public IssueInputParameters setHistoryMetadata(HistoryMetadata historyMetadata) {
        metadata = Optional.ofNullable(historyMetadata).map(MetadataJson::write);
        return mine();
    }

    public void setSkipScreenCheck(boolean skip) {
        skipScreenCheck = skip;
    }

    public void setApplyDefaultValuesWhenParameterNotProvided(boolean apply) {
        // a transition of the sandbox has no defaults
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain) {
        // a transition of the sandbox keeps what it is not told
    }

    public void setRetainExistingValuesWhenParameterNotProvided(boolean retain, boolean retainAll) {
        // a transition of the sandbox keeps what it is not told
    }

    private IssueInputParameters give(String field, String value) {
        given.put(field, value);
        return mine();
    }

    private IssueInputParameters mine() {
        return holes.over(IssueInputParameters.class, this);
    }
}
