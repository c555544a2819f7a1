package org.amends.sandbox.jira;

import com.atlassian.jira.issue.IssueInputParameters;
import java.util.LinkedHashMap;
import java.util.Map;

/** Behind {@code IssueInputParameters}: what a form would send. */
final class SandboxIssueInputParameters {
    private final Holes holes;
    private final Map<String, String> given = new LinkedHashMap<>();

    SandboxIssueInputParameters(Holes holes) {
        this.holes = holes;
    }

    Map<String, String> given() {
        return given;
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

    private IssueInputParameters mine() {
        return holes.over(IssueInputParameters.class, this);
    }
}
