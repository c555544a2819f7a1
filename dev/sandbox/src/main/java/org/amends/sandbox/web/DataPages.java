package org.amends.sandbox.web;

import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.amends.sandbox.jira.BadQuery;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.Desk.Row;
import org.amends.sandbox.jira.SandboxJira;

/** Tickets as Jira's REST gives them to programs, as far as scripts for the plugin's field need it. */
final class DataPages {
    private static final int AT_MOST = 1000;
    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final SandboxJira jira;

    DataPages(SandboxJira jira) {
        this.jira = jira;
    }

    List<Route> routes() {
        return List.of(Route.data("/rest/api/2/issue/*", this::issue), Route.data("/rest/api/2/search", this::search));
    }

    private Answer issue(Visit visit) {
        Desk.Ticket ticket = jira.desk().ticket(visit.place(0));
        JsonObject issue = issue(ticket.row());
        issue.getObject("fields")
                .put(
                        "fixVersions",
                        Json.array(ticket.fixVersions().stream()
                                .map(DataPages::named)
                                .toList()));
        return new Answer.Json(200, issue);
    }

    private Answer search(Visit visit) {
        try {
            int start = visit.given("startAt").map(Integer::parseInt).orElse(0);
            int limit = visit.given("maxResults").map(Integer::parseInt).orElse(50);
            Desk.Found found = jira.desk().search(visit.typed("jql"), start, Math.min(limit, AT_MOST));
            return new Answer.Json(200, found(found, start, limit));
        } catch (BadQuery | NumberFormatException unclear) {
            return new Answer.Json(400, problem(unclear.getMessage()));
        }
    }

    /** An error as Jira words it. */
    static JsonObject problem(String words) {
        return Json.object()
                .put("errorMessages", Json.array(List.of(words)))
                .put("errors", new JsonObject())
                .done();
    }

    private JsonObject found(Desk.Found found, int start, int limit) {
        return Json.object()
                .put("startAt", start)
                .put("maxResults", limit)
                .put("total", found.total())
                .put("issues", Json.array(found.rows().stream().map(this::issue).toList()))
                .done();
    }

    private JsonObject issue(Row row) {
        return Json.object()
                .put("id", String.valueOf(row.id()))
                .put("key", row.key())
                .put("fields", fields(row))
                .done();
    }

    private JsonObject fields(Row row) {
        Json fields = Json.object()
                .put("summary", row.summary())
                .put("issuetype", named(row.type()))
                .put("status", named(row.status()))
                .put("resolution", row.resolution().map(DataPages::named))
                .put("reporter", row.reporter().map(DataPages::person))
                .put("assignee", row.assignee().map(DataPages::person))
                .put("labels", Json.array(row.labels()))
                .put("created", time(row.created()))
                .put("updated", time(row.updated()));
        row.fields().forEach(field -> fields.put(field.key(), field.stored().orElse(null)));
        return fields.done();
    }

    private static JsonObject named(String name) {
        return Json.object().put("name", name).done();
    }

    private static JsonObject person(Desk.Who who) {
        return Json.object()
                .put("name", who.name())
                .put("key", who.key())
                .put("displayName", who.displayName())
                .done();
    }

    private String time(Instant at) {
        ZoneId zone = jira.clock().getZone();
        return JIRA_TIME.format(at.atZone(zone));
    }
}
