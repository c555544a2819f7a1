package org.amends.sandbox.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Desk.Ticket;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WebPanelHtml;

/** The issue view of agents, with the plugin's panels in its right-hand column. */
final class IssuePage {
    private final SandboxJira jira;
    private final InstalledPlugin plugin;
    private final FieldHtml fields;

    IssuePage(SandboxJira jira, InstalledPlugin plugin, FieldHtml fields) {
        this.jira = jira;
        this.plugin = plugin;
        this.fields = fields;
    }

    List<Route> routes() {
        return List.of(Route.page("/browse/*", this::show));
    }

    private Answer show(Visit visit) {
        Ticket ticket = jira.desk().ticket(visit.place(0));
        Map<String, Object> model = new HashMap<>();
        model.put("ticket", ticket);
        model.put("row", ticket.row());
        model.put("issueKey", ticket.row().key());
        model.put("details", fields.details(ticket.row()));
        model.put("edits", ticket.editable() ? fields.edits(ticket.row()) : List.of());
        model.put("transitionFields", fields.ofTransitions(ticket.row()));
        model.put("panels", panels((Issue) ticket.issue(), visit));
        model.put("resolutions", jira.desk().resolutions());
        model.put("agents", jira.desk().agents(ticket.project().key()));
        model.put("agentKeys", agentKeys(ticket));
        model.put("places", elsewhere(ticket));
        model.put("me", visit.user().map(ApplicationUser::getKey).orElse(""));
        model.put("mayEdit", jira.desk().mayEdit(ticket.row().key()));
        model.put("mayComment", jira.desk().mayComment(ticket.row().key()));
        model.put("mayArchive", jira.desk().mayArchive(ticket.project().key()));
        model.put("head", new Html(plugin.resourceTags(Set.of("jira.view.issue", "atl.general"), Set.of())));
        return new Answer.Page("[" + ticket.row().key() + "] " + ticket.row().summary(), "issue", model);
    }

    /** A panel of the right-hand column. */
    public record Panel(String key, String label, Html html) {
        static Panel of(WebPanelHtml drawn) {
            return new Panel(drawn.key(), drawn.label(), new Html(drawn.html()));
        }
    }

    private List<Panel> panels(Issue issue, Visit visit) {
        Map<String, Object> context =
                Map.of("issue", issue, "project", issue.getProjectObject(), "request", visit.request());
        return plugin.webPanels("atl.jira.view.issue.right.context", context).stream()
                .map(Panel::of)
                .toList();
    }

    private List<ProjectAndType> elsewhere(Ticket ticket) {
        return ProjectAndType.all(jira.desk()).stream()
                .filter(to -> !to.project().equals(ticket.project().key()))
                .toList();
    }

    private Set<String> agentKeys(Ticket ticket) {
        return jira.desk().agents(ticket.project().key()).stream()
                .map(Desk.Who::key)
                .collect(Collectors.toSet());
    }
}
