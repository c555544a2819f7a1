package org.amends.sandbox.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.Desk;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** Creating a ticket, also for a customer who called. */
final class CreatePage {
    private final SandboxJira jira;

    CreatePage(SandboxJira jira) {
        this.jira = jira;
    }

    /** A project and a type in it, as one choice of the form. */
    public record Kind(String value, String label) {}

    List<Route> routes() {
        return List.of(
                Route.page("/secure/CreateIssue", this::show), Route.change("/secure/CreateIssue", this::create));
    }

    private Answer show(Visit visit) {
        Map<String, Object> model = Map.of("kinds", kinds(), "customers", customers());
        return new Answer.Page("Create", "create", model);
    }

    private Answer create(Visit visit) {
        String[] kind = visit.typed("kind").split(":", 2);
        if (kind.length < 2) {
            return Answer.refused(400, "kind: a project and a type, such as CARE:10002.");
        }
        String key = jira.desk()
                .create(kind[0], kind[1], visit.typed("summary"), visit.typed("description"), visit.given("customer"));
        return new Answer.Redirect("/browse/" + key);
    }

    private List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        for (Desk.ProjectView project : jira.desk().projects()) {
            for (Desk.Choice type : jira.desk().issueTypes(project.key())) {
                kinds.add(new Kind(project.key() + ":" + type.id(), project.name() + ": " + type.name()));
            }
        }
        return kinds;
    }

    private List<Person> customers() {
        return jira.people().seeded().stream().filter(person -> !person.staff()).toList();
    }
}
