package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.amends.apology.word.Actor;

/** An agent at an issue that they may see. */
record Visit(ApplicationUser agent, Issue issue) {
    Actor actor() {
        return new Actor.Person(agent.getKey());
    }

    /** Whether it is the issue of this id. */
    boolean isOf(long id) {
        return id == issueId();
    }

    long issueId() {
        return issue.getId();
    }
}
