package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.SandboxJira;

/** The mail that would have gone out. */
record OutboxPage(SandboxJira jira) {
    List<Route> routes() {
        return List.of(Route.page(
                "/sandbox/outbox",
                visit -> new Answer.Page(
                        "Outbox", "outbox", Map.of("mails", jira.desk().outbox()))));
    }
}
