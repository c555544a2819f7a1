package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;

/** The type of a custom field in which a reparation is entered, and waits until it is recorded. */
public interface EntryField {
    /** What waits; blank when nothing does. */
    String waiting(CustomField field, Issue issue);

    /** Has this wait, and nothing else. */
    void await(CustomField field, Issue issue, String text);
}
