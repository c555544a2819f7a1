package org.amends.jira.review;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.amends.jira.store.ReplyRules;
import org.amends.jira.store.ReviewSection;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** Makes the rules ready before anybody asks: else the first panel that a node draws waits for them. */
@Component
public class Readiness {
    /** As good as all wordings that projects have; the others are made ready when they are asked for. */
    private static final int MOST = 5;

    private final ProjectManager projects;
    private final Settings settings;
    private final ReviewSection section;
    private final Reviewers reviewers;

    public Readiness(
            @ComponentImport ProjectManager projects, Settings settings, ReviewSection section, Reviewers reviewers) {
        this.projects = projects;
        this.settings = settings;
        this.section = section;
        this.reviewers = reviewers;
    }

    /** The rules of the projects whose replies are reviewed; where there are none, nothing is done. */
    public void make() {
        projects.getProjectObjects().stream()
                .map(Project::getId)
                .filter(id -> settings.switchedOn(id).isPresent())
                .map(section::of)
                .filter(ReplyRules::review)
                .map(ReplyRules::phrases)
                .distinct()
                .limit(MOST)
                .forEach(reviewers::knowing);
    }
}
