package org.amends.jira.issue;

import com.atlassian.jira.issue.Issue;
import org.amends.apology.method.Method;

/** Which method an apology follows that starts on an issue now, and of which nobody said which. */
public interface ChosenMethod {
    /** By the rules that an admin wrote for the issue's project; the shipped one where none holds. */
    Method of(Issue issue);
}
