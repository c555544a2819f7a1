package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.sandbox.jira.Administration;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WebItem;

/** Those of Jira's own administration pages behind which a plugin has to live: projects, people, apps, the base URL. */
final class SystemPages {
    private static final String ROOT = "/secure/admin/";

    /** Where they are. */
    static final List<WebItem> LINKS = List.of(
            link("projects", "Projects"),
            link("people", "People"),
            link("workflows", "Workflows"),
            link("fields", "Custom fields"),
            link("apps", "Manage apps"),
            link("general", "General configuration"),
            link("auditing", "Audit log"));

    private final Administration jira;
    private final InstalledPlugin plugin;
    private final AdminPages frame;

    SystemPages(Administration jira, InstalledPlugin plugin, AdminPages frame) {
        this.jira = jira;
        this.plugin = plugin;
        this.frame = frame;
    }

    private static WebItem link(String page, String label) {
        return new WebItem("jira-" + page, label, "admin-" + page, ROOT + page);
    }

    List<Route> routes() {
        return List.of(
                Route.page(ROOT + "projects", visit -> frame.own("Projects", "projects", projects())),
                change("projects", "archive", (admin, key) -> admin.archiveProject(key, true)),
                change("projects", "restore", (admin, key) -> admin.archiveProject(key, false)),
                change("projects", "delete", Administration::deleteProject),
                Route.page(ROOT + "people", visit -> frame.own("People", "people", people(visit))),
                change("people", "deactivate", (admin, name) -> admin.activate(name, false)),
                change("people", "activate", (admin, name) -> admin.activate(name, true)),
                change("people", "anonymise", Administration::anonymise),
                Route.change(ROOT + "people/*/belongs", this::belongs),
                Route.change(ROOT + "people/*/leads", this::leads),
                Route.page(ROOT + "apps", visit -> ofAdmin(visit, this::apps)),
                Route.change(ROOT + "apps/enable", visit -> ofAdmin(visit, this::enable)),
                Route.change(ROOT + "apps/disable", visit -> ofAdmin(visit, this::disable)),
                Route.page(
                        ROOT + "auditing",
                        visit -> frame.own("Audit log", "auditing", Map.of("lines", jira.auditLog()))),
                Route.data("/rest/auditing/1.0/events", visit -> new Answer.Json(200, audited())),
                Route.page(ROOT + "general", visit -> frame.own("General configuration", "general", general())),
                Route.change(ROOT + "general", this::changeGeneral));
    }

    private Route change(String page, String verb, BiConsumer<Administration, String> work) {
        return Route.change(ROOT + page + "/*/" + verb, visit -> {
            work.accept(jira, visit.place(0));
            return new Answer.Redirect(ROOT + page);
        });
    }

    private Map<String, ?> projects() {
        return Map.of("projects", jira.projects());
    }

    private Map<String, ?> people(Visit visit) {
        return Map.of(
                "accounts",
                jira.accounts(),
                "projects",
                jira.projects(),
                "me",
                visit.user().map(ApplicationUser::getName).orElse(""));
    }

    private Answer belongs(Visit visit) {
        jira.belongs(visit.place(0), listed(visit, "agentOf"), listed(visit, "groups"));
        return new Answer.Redirect(ROOT + "people");
    }

    private static Set<String> listed(Visit visit, String field) {
        return Stream.of(visit.typed(field).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
    }

    private Answer leads(Visit visit) {
        jira.lead(visit.typed("project"), visit.place(0));
        return new Answer.Redirect(ROOT + "people");
    }

    /** As Jira's REST gives them, as far as tests need it. */
    private JsonObject audited() {
        return Json.object()
                .put(
                        "entities",
                        Json.array(jira.auditLog().stream()
                                .map(SystemPages::audited)
                                .toList()))
                .done();
    }

    private static JsonObject audited(Administration.AuditLine line) {
        return Json.object()
                .put("timestamp", line.at().toString())
                .put("author", Json.object().put("name", line.author()).done())
                .put(
                        "type",
                        Json.object()
                                .put("category", line.category())
                                .put("action", line.action())
                                .done())
                .put(
                        "affectedObjects",
                        Json.array(
                                List.of(Json.object().put("name", line.object()).done())))
                .put(
                        "changedValues",
                        Json.array(line.changes().stream()
                                .map(change -> Json.object()
                                        .put("key", change.what())
                                        .put("from", change.before())
                                        .put("to", change.after())
                                        .done())
                                .toList()))
                .done();
    }

    private Map<String, ?> general() {
        return Map.of("baseUrl", jira.baseUrl());
    }

    private Answer changeGeneral(Visit visit) {
        jira.baseUrl(visit.typed("baseUrl"));
        return new Answer.Redirect(ROOT + "general");
    }

    private Answer ofAdmin(Visit visit, Route.Handler page) throws IOException, ServletException {
        return frame.isAdmin(visit) ? page.answer(visit) : Answer.missing();
    }

    private Answer apps(Visit visit) {
        return frame.own("Manage apps", "apps", Map.of("enabled", plugin.enabled()));
    }

    private Answer enable(Visit visit) {
        plugin.enable();
        return new Answer.Redirect(ROOT + "apps");
    }

    private Answer disable(Visit visit) {
        plugin.disable();
        return new Answer.Redirect(ROOT + "apps");
    }
}
