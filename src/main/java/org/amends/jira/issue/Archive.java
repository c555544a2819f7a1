package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.util.Optional;

/** What is archived is read and not written. */
public final class Archive {

    private Archive() {}

    /** Whether the issue is archived, by itself or with its project. */
    public static boolean holds(Issue issue) {
        return issue.isArchived()
                || Optional.ofNullable(issue.getProjectObject())
                        .filter(Project::isArchived)
                        .isPresent();
    }
}
