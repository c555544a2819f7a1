package org.amends.jira.health;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.util.List;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.which.Unannounced;
import org.springframework.stereotype.Component;

/** What an administrator chose to start apologies, and cannot be asked for any more. */
@Component
public final class BrokenStarts {
    private final ProjectsOn projects;
    private final Unannounced unannounced;

    /** Asks as the wake-up job does. */
    public BrokenStarts(ProjectsOn projects, Unannounced unannounced) {
        this.projects = projects;
        this.unannounced = unannounced;
    }

    List<JsonObject> all(Reader reader) {
        return projects.all().stream()
                .flatMap(project ->
                        unannounced.broken(project.getId()).stream().map(broken -> one(project, broken, reader)))
                .toList();
    }

    private static JsonObject one(Project project, Unannounced.Broken broken, Reader reader) {
        String message = broken.why()
                .map(why -> reader.text("amends.health.starts.broken", broken.sla(), why))
                .orElseGet(() -> reader.text("amends.health.starts.gone", broken.sla()));
        return new Json()
                .with("project", project.getName())
                .with("message", message)
                .done();
    }
}
