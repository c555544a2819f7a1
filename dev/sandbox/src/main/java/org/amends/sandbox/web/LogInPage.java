package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** Logging in and out. */
final class LogInPage {
    private final SandboxJira jira;

    LogInPage(SandboxJira jira) {
        this.jira = jira;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/login", visit -> show(visit, 200)).forGuestsToo(),
                Route.page("/login.jsp", visit -> show(visit, 200)).forGuestsToo(),
                Route.change("/login", this::logIn).forGuestsToo(),
                Route.change("/logout", this::logOut).forGuestsToo());
    }

    private Answer show(Visit visit, int status) {
        Map<String, Object> model =
                Map.of("failed", status != 200, "destination", destination(visit), "typed", visit.typed("os_username"));
        return new Answer.Page(status, "Log in", "login", model);
    }

    private Answer logIn(Visit visit) {
        Optional<Person> person = jira.people().signIn(visit.typed("os_username"), visit.typed("os_password"));
        if (person.isEmpty()) {
            return show(visit, 401);
        }
        visit.signIn().begin(person.get().user().getName());
        return new Answer.Redirect(destination(visit));
    }

    private Answer logOut(Visit visit) {
        visit.signIn().end();
        return new Answer.Redirect("/");
    }

    /** Only addresses of our own: a link from elsewhere must not lead away after logging in. */
    private static String destination(Visit visit) {
        return visit.given("os_destination")
                .filter(to -> to.startsWith("/") && !to.startsWith("//") && !to.contains("\\"))
                .orElse("/");
    }
}
