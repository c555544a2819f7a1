package com.atlassian.jira.issue.label;

import java.util.Objects;

/** The sandbox's own: a word on an issue. Two are equal when issue and word are. */
public class Label implements Comparable<Label> {
    private final Long id;
    private final Long issue;
    private final Long customFieldId;
    private final String label;

    public Label(Long id, Long issueId, String label) {
        this(id, issueId, null, label);
    }

    public Label(Long id, Long issueId, Long customFieldId, String label) {
        this.id = id;
        this.issue = issueId;
        this.customFieldId = customFieldId;
        this.label = label;
    }

    public Long getId() {
        return id;
    }

    public Long getIssue() {
        return issue;
    }

    public String getLabel() {
        return label;
    }

    @Override
    public int compareTo(Label other) {
        return label.compareTo(other.label);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label that && Objects.equals(issue, that.issue) && label.equals(that.label);
    }

    @Override
    public int hashCode() {
        return Objects.hash(issue, label);
    }

    @Override
    public String toString() {
        return label;
    }
}
