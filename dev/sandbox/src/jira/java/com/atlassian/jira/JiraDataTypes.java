package com.atlassian.jira;

/** The kinds of values that JQL functions give. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new JiraDataType() {
        @Override
        public String toString() {
            return "issue";
        }
    };

    private JiraDataTypes() {}
}
