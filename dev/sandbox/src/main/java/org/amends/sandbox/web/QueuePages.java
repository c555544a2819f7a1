package org.amends.sandbox.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.sandbox.jira.BadQuery;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Desk.ProjectView;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WebItem;

/** Lists of tickets: the queue of a project and those that plugins add, and what a search finds. */
final class QueuePages {
    private static final int AT_MOST = 50;

    /** The queues that plugins add. */
    private static final String ADDONS = "sd-queues-addons";

    private final SandboxJira jira;
    private final InstalledPlugin plugin;
    private final FieldHtml fields;
    private final ProjectSettings settings;

    QueuePages(SandboxJira jira, InstalledPlugin plugin, FieldHtml fields, ProjectSettings settings) {
        this.jira = jira;
        this.plugin = plugin;
        this.fields = fields;
        this.settings = settings;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/projects", this::first),
                Route.page("/projects/*", visit -> new Answer.Redirect("/projects/" + visit.place(0) + "/queues")),
                Route.page("/projects/*/queues", this::queue),
                Route.page("/projects/*/queues/addon/*", this::addon),
                Route.page("/issues", this::search));
    }

    private Answer first(Visit visit) {
        List<ProjectView> seen = jira.desk().projects();
        return seen.isEmpty()
                ? Answer.missing()
                : new Answer.Redirect("/projects/" + seen.get(0).key() + "/queues");
    }

    private Answer queue(Visit visit) {
        List<Desk.Row> rows = jira.desk().queue(visit.place(0));
        List<Desk.Row> shown = rows.stream().limit(AT_MOST).toList();
        Map<String, Object> model = framed(visit);
        model.put("rows", shown);
        model.put("total", rows.size());
        model.put("columns", fields.columns(shown));
        model.put("fields", fields);
        return new Answer.Page(project(visit).name(), "queue", model);
    }

    /** What stands on every page of a project's queues: the project, and the queues that plugins add. */
    private Map<String, Object> framed(Visit visit) {
        Map<String, Object> model = new HashMap<>();
        model.put("project", project(visit));
        model.put("addons", addons(visit));
        model.put("here", "");
        model.put("administers", settings.administers(visit, known(visit)));
        return model;
    }

    private ProjectView project(Visit visit) {
        return jira.desk().projects().stream()
                .filter(seen -> seen.key().equals(visit.place(0)))
                .findFirst()
                .orElseThrow();
    }

    private List<WebItem> addons(Visit visit) {
        return plugin.webItems(ADDONS, context(visit));
    }

    private Project known(Visit visit) {
        return jira.service(ProjectManager.class)
                .getProjectObjByKey(project(visit).key());
    }

    private Map<String, Object> context(Visit visit) {
        Project project = known(visit);
        return Map.of("project", project, "projectKey", project.getKey(), "request", visit.request());
    }

    /** A queue of a plugin's: the panels whose location is the key of the link that leads here. */
    private Answer addon(Visit visit) {
        if (jira.desk().projects().stream().noneMatch(seen -> seen.key().equals(visit.place(0)))) {
            return Answer.missing();
        }
        Optional<WebItem> here = addons(visit).stream()
                .filter(item -> item.key().equals(visit.place(1)))
                .filter(item -> item.href().equals(visit.path()))
                .findFirst();
        return here.map(item -> addon(visit, item)).orElseGet(Answer::missing);
    }

    private Answer addon(Visit visit, WebItem item) {
        List<Html> panels = plugin.webPanels(item.key(), context(visit)).stream()
                .map(panel -> new Html(panel.html()))
                .toList();
        Map<String, Object> model = framed(visit);
        model.put("here", item.key());
        model.put("panels", panels);
        model.put("head", new Html(plugin.resourceTags(Set.of("atl.general"), Set.of())));
        return new Answer.Page(project(visit).name() + ": " + item.label(), "addon", model);
    }

    private Answer search(Visit visit) {
        String jql = visit.typed("jql");
        try {
            int start = visit.given("startIndex").map(Integer::parseInt).orElse(0);
            Desk.Found found = jira.desk().search(jql, start, AT_MOST);
            return page(jql, found, "", start);
        } catch (BadQuery | NumberFormatException unclear) {
            return page(jql, new Desk.Found(List.of(), 0), unclear.getMessage(), 0);
        }
    }

    private Answer page(String jql, Desk.Found found, String problem, int start) {
        Map<String, Object> model = Map.of(
                "jql",
                jql,
                "rows",
                found.rows(),
                "total",
                found.total(),
                "problem",
                problem,
                "columns",
                fields.columns(found.rows()),
                "fields",
                fields,
                "next",
                start + AT_MOST < found.total() ? more(jql, start + AT_MOST) : "");
        return new Answer.Page("Search", "search", model);
    }

    private static String more(String jql, int start) {
        return "/issues/?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + "&startIndex=" + start;
    }
}
