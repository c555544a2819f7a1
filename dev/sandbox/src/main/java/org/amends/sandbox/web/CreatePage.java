package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.FieldRefusal;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** Creating a ticket, also for a customer who called. */
final class CreatePage {
    private final SandboxJira jira;
    private final FieldHtml fields;

    CreatePage(SandboxJira jira, FieldHtml fields) {
        this.jira = jira;
        this.fields = fields;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/secure/CreateIssue", this::show), Route.change("/secure/CreateIssue", this::create));
    }

    private Answer show(Visit visit) {
        List<ProjectAndType> kinds = ProjectAndType.all(jira.desk());
        // Jira draws the fields anew when another project is chosen; here they are those of the project in the address,
        // or of the first.
        Optional<String> project =
                visit.given("project").or(() -> kinds.stream().findFirst().map(ProjectAndType::project));
        Map<String, Object> model = Map.of(
                "kinds",
                kinds,
                "customers",
                customers(),
                "chosen",
                project.orElse(""),
                "fields",
                project.map(key -> fields.ofCreation(jira.desk().creation(key))).orElse(List.of()));
        return new Answer.Page("Create", "create", model);
    }

    private Answer create(Visit visit) {
        ProjectAndType kind = ProjectAndType.typed(visit.typed("kind"));
        try {
            String key = jira.desk()
                    .create(
                            kind.project(),
                            kind.type(),
                            visit.typed("summary"),
                            visit.typed("description"),
                            visit.given("customer"),
                            visit.customFields());
            return new Answer.Redirect("/browse/" + key);
        } catch (FieldRefusal refused) {
            return Answer.refused(refused);
        }
    }

    private List<Person> customers() {
        return jira.people().seeded().stream().filter(person -> !person.staff()).toList();
    }
}
