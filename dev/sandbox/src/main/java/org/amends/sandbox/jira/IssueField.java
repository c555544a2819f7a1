package org.amends.sandbox.jira;

/** The fields of an issue that can change, by Jira's name in the change history and our column. */
enum IssueField {
    TYPE("issuetype", "TYPE_ID"),
    STATUS("status", "STATUS_ID"),
    PRIORITY("priority", "PRIORITY_ID"),
    RESOLUTION("resolution", "RESOLUTION_ID"),
    SUMMARY("summary", "SUMMARY"),
    DESCRIPTION("description", "DESCRIPTION"),
    REPORTER("reporter", "REPORTER"),
    ASSIGNEE("assignee", "ASSIGNEE"),
    DUE("duedate", "DUE");

    private final String id;
    private final String column;

    IssueField(String id, String column) {
        this.id = id;
        this.column = column;
    }

    String id() {
        return id;
    }

    String column() {
        return column;
    }

    /** Whether the change history knows the value by its words alone. */
    boolean plain() {
        return this == SUMMARY || this == DESCRIPTION;
    }
}
