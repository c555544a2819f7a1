package org.amends.sandbox.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.Workflows;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WorkflowPart;

/** The administration's page of workflows: which conditions, validators and post functions stand on which transition. */
final class WorkflowPages {
    private static final String ROOT = "/secure/admin/workflows";
    private static final int CREATION = 1;

    private final Workflows workflows;
    private final InstalledPlugin plugin;
    private final AdminPages frame;

    WorkflowPages(Workflows workflows, InstalledPlugin plugin, AdminPages frame) {
        this.workflows = workflows;
        this.plugin = plugin;
        this.frame = frame;
    }

    /** A part on its transition, as its plugin shows it. */
    public record Shown(long id, String kind, String name, Html said) {}

    /** A transition with its functions. */
    public record Row(String workflow, int id, String label, List<Shown> functions) {
        /** The creation of an issue only runs functions here. */
        public boolean takes(String kind) {
            return kind.equals("function") || id != CREATION;
        }
    }

    List<Route> routes() {
        return List.of(
                Route.page(ROOT, visit -> frame.own("Workflows", "workflows", list())),
                Route.page(ROOT + "/*/add/*", visit -> ofAdmin(visit, this::addForm)),
                Route.change(ROOT + "/*/add/*", this::add),
                Route.page(ROOT + "/functions/*", visit -> ofAdmin(visit, this::editForm)),
                Route.change(ROOT + "/functions/*", this::edit),
                Route.change(ROOT + "/functions/*/remove", this::remove));
    }

    private Map<String, ?> list() {
        List<Row> rows = workflows.transitions().stream()
                .map(transition -> new Row(
                        transition.workflow(),
                        transition.id(),
                        transition.label(),
                        transition.functions().stream().map(this::shown).toList()))
                .toList();
        return Map.of("rows", rows, "functions", plugin.workflowParts());
    }

    private Shown shown(Workflows.FunctionView function) {
        return find(function.module())
                .map(known -> new Shown(
                        function.id(),
                        known.kind(),
                        known.name(),
                        new Html(known.html("view", Optional.of(function.arguments())))))
                .orElseGet(() ->
                        new Shown(function.id(), function.kind(), function.module(), new Html("Its app is disabled.")));
    }

    private Optional<WorkflowPart> find(String module) {
        return plugin.workflowParts().stream()
                .filter(function -> function.completeKey().equals(module))
                .findFirst();
    }

    private Answer addForm(Visit visit) {
        return find(visit.place(1))
                .map(function -> form(
                        function,
                        ROOT + "/" + visit.place(0) + "/add/" + visit.place(1),
                        function.html("input-parameters", Optional.empty())))
                .orElseGet(Answer::missing);
    }

    private Answer editForm(Visit visit) {
        Optional<Workflows.FunctionView> there = function(visit);
        return there.flatMap(function -> find(function.module()))
                .map(function -> form(
                        function,
                        ROOT + "/functions/" + visit.place(0),
                        function.html("edit-parameters", there.map(Workflows.FunctionView::arguments))))
                .orElseGet(Answer::missing);
    }

    private Answer form(WorkflowPart function, String action, String html) {
        return frame.own(
                function.name(), "function", Map.of("function", function, "action", action, "fields", new Html(html)));
    }

    private Answer add(Visit visit) {
        WorkflowPart function = find(visit.place(1)).orElseThrow();
        workflows.add(
                Integer.parseInt(visit.place(0)),
                function.kind(),
                function.completeKey(),
                function.kept(visit.request().getParameterMap()));
        return new Answer.Redirect(ROOT);
    }

    private Answer edit(Visit visit) {
        Workflows.FunctionView there = function(visit).orElseThrow();
        WorkflowPart function = find(there.module()).orElseThrow();
        workflows.change(there.id(), function.kept(visit.request().getParameterMap()));
        return new Answer.Redirect(ROOT);
    }

    private Answer remove(Visit visit) {
        workflows.remove(Long.parseLong(visit.place(0)));
        return new Answer.Redirect(ROOT);
    }

    private Optional<Workflows.FunctionView> function(Visit visit) {
        return workflows.transitions().stream()
                .flatMap(transition -> transition.functions().stream())
                .filter(function -> Long.toString(function.id()).equals(visit.place(0)))
                .findFirst();
    }

    private Answer ofAdmin(Visit visit, Route.Handler page) throws IOException, ServletException {
        return frame.isAdmin(visit) ? page.answer(visit) : Answer.missing();
    }
}
