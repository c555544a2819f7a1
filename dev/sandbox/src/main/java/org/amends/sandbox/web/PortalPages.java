package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.amends.sandbox.jira.Portal;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;

/** What a customer sees: requests with their status and the public comments. No field, no link; of the plugin only its scripts for the portal. */
final class PortalPages {
    private final SandboxJira jira;
    private final InstalledPlugin plugin;

    PortalPages(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(
                Route.page("/servicedesk/customer/user/requests", this::list),
                Route.page("/servicedesk/customer/portal/*/*", this::show),
                Route.change("/servicedesk/customer/portal/*/*/comment", this::comment),
                Route.change("/servicedesk/customer/portal/*/*/rate", this::rate));
    }

    private Answer list(Visit visit) {
        return new Answer.Page(
                "My requests", "requests", Map.of("requests", jira.portal().requests()));
    }

    private Answer show(Visit visit) {
        Portal.RequestView request = jira.portal().request(visit.place(1));
        if (!request.request().projectKey().equals(visit.place(0))) {
            return Answer.missing();
        }
        Html head = new Html(plugin.resourceTags(Set.of("customerportal"), Set.of()));
        return new Answer.Page(request.request().summary(), "request", Map.of("view", request, "head", head));
    }

    private Answer rate(Visit visit) {
        jira.portal().rate(visit.place(1), Integer.parseInt(visit.typed("stars")));
        return new Answer.Redirect("/servicedesk/customer/portal/" + visit.place(0) + "/" + visit.place(1));
    }

    private Answer comment(Visit visit) {
        jira.portal().comment(visit.place(1), visit.typed("comment"));
        return new Answer.Redirect("/servicedesk/customer/portal/" + visit.place(0) + "/" + visit.place(1));
    }
}
