package com.atlassian.jira.issue.status.category;

/** The sandbox's own: whether work is to do, going on or done. */
public interface StatusCategory {
    String UNDEFINED = "undefined";
    String TO_DO = "new";
    String IN_PROGRESS = "indeterminate";
    String COMPLETE = "done";

    Long getId();

    String getKey();

    String getName();
}
