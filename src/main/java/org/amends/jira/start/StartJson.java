package org.amends.jira.start;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import org.amends.jira.admin.ProjectsJson;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.StartChoice;
import org.springframework.stereotype.Component;

/** How the three choices stand now, wherever they were made, as JSON for the page after install. */
@Component
public final class StartJson {
    private final ProjectsJson projects;
    private final MethodJson method;
    private final FollowUpJson followUp;
    private final UndoJson undo;
    private final SwitchedOn switchedOn;
    private final FirstTicket ticket;
    private final Access access;
    private final Readers readers;
    private final JiraAuthenticationContext authentication;

    StartJson(
            ProjectsJson projects,
            MethodJson method,
            FollowUpJson followUp,
            UndoJson undo,
            SwitchedOn switchedOn,
            FirstTicket ticket,
            Access access,
            Readers readers,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.method = method;
        this.followUp = followUp;
        this.undo = undo;
        this.switchedOn = switchedOn;
        this.ticket = ticket;
        this.access = access;
        this.readers = readers;
        this.authentication = authentication;
    }

    /** All of it, for whoever is signed in; safe in an attribute. */
    public String all() {
        ApplicationUser person = authentication.getLoggedInUser();
        Reader reader = readers.reader(person);
        List<Project> on = switchedOn.all();
        return HarmlessJson.of(new Json()
                .with(projects.json())
                .with("undo", undo.of(StartChoice.PROJECTS, reader))
                .with("method", method.of(reader))
                .with("followUp", followUp.of(reader))
                .with("ticket", ticket.of(on.stream(), person).map(issue -> ticket(issue, reader)))
                .with("agent", on.stream().anyMatch(project -> access.maySee(project, person)))
                .done());
    }

    private static JsonObject ticket(Issue issue, Reader reader) {
        return new Json()
                .with("key", issue.getKey())
                .with("summary", issue.getSummary())
                .with("project", issue.getProjectObject().getName())
                .with("href", reader.href(issue.getKey()))
                .done();
    }
}
