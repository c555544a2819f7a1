package org.amends.sandbox.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.BadQuery;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Desk.ProjectView;
import org.amends.sandbox.jira.SandboxJira;

/** Lists of tickets: the queue of a project, and what a search finds. */
final class QueuePages {
    private static final int AT_MOST = 50;

    private final SandboxJira jira;
    private final FieldHtml fields;

    QueuePages(SandboxJira jira, FieldHtml fields) {
        this.jira = jira;
        this.fields = fields;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/projects", this::first),
                Route.page("/projects/*", visit -> new Answer.Redirect("/projects/" + visit.place(0) + "/queues")),
                Route.page("/projects/*/queues", this::queue),
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
        ProjectView project = jira.desk().projects().stream()
                .filter(seen -> seen.key().equals(visit.place(0)))
                .findFirst()
                .orElseThrow();
        List<Desk.Row> shown = rows.stream().limit(AT_MOST).toList();
        return new Answer.Page(
                project.name(),
                "queue",
                Map.of(
                        "project",
                        project,
                        "rows",
                        shown,
                        "total",
                        rows.size(),
                        "columns",
                        fields.columns(shown),
                        "fields",
                        fields));
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
