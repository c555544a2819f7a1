package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** Creating a ticket, also for a customer who called. */
final class CreatePage {
    private final SandboxJira jira;

    CreatePage(SandboxJira jira) {
        this.jira = jira;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/secure/CreateIssue", this::show), Route.change("/secure/CreateIssue", this::create));
    }

    private Answer show(Visit visit) {
        Map<String, Object> model = Map.of("kinds", ProjectAndType.all(jira.desk()), "customers", customers());
        return new Answer.Page("Create", "create", model);
    }

    private Answer create(Visit visit) {
        ProjectAndType kind = ProjectAndType.typed(visit.typed("kind"));
        String key = jira.desk()
                .create(
                        kind.project(),
                        kind.type(),
                        visit.typed("summary"),
                        visit.typed("description"),
                        visit.given("customer"));
        return new Answer.Redirect("/browse/" + key);
    }

    private List<Person> customers() {
        return jira.people().seeded().stream().filter(person -> !person.staff()).toList();
    }
}
