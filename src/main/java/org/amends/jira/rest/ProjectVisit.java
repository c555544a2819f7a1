package org.amends.jira.rest;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.amends.apology.word.Actor;

/** An agent at a project that they may look at. */
record ProjectVisit(ApplicationUser agent, Project project) {
    Actor actor() {
        return new Actor.Person(agent.getKey());
    }
}
