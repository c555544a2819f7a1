package org.amends.jira.review;

import com.atlassian.jira.project.Project;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.store.ReplyRules;
import org.amends.jira.store.ReviewSection;
import org.springframework.stereotype.Component;

/** Makes the rules ready before anybody asks: else the first panel that a node draws waits for them. */
@Component
public class Readiness {
    /** As good as all wordings that projects have; the others are made ready when they are asked for. */
    private static final int MOST = 5;

    private final ProjectsOn projects;
    private final ReviewSection section;
    private final Reviewers reviewers;

    public Readiness(ProjectsOn projects, ReviewSection section, Reviewers reviewers) {
        this.projects = projects;
        this.section = section;
        this.reviewers = reviewers;
    }

    /** The rules of the projects whose replies are reviewed; where there are none, nothing is done. */
    public void make() {
        projects.all().stream()
                .map(Project::getId)
                .map(section::of)
                .filter(ReplyRules::review)
                .map(ReplyRules::phrases)
                .distinct()
                .limit(MOST)
                .forEach(reviewers::knowing);
    }
}
