package org.amends.sandbox.web;

import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.AccessTokens;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;

/** One's profile, with what plugins add there, and personal access tokens: made on a page or at Jira's address for it, by who is signed in; sent as {@code Authorization: Bearer}. */
final class TokenPages {
    private static final String OPERATIONS = "system.user.profile.links/operations";

    private final SandboxJira jira;
    private final InstalledPlugin plugin;

    TokenPages(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    List<Route> routes() {
        return List.of(
                Route.change("/secure/ViewProfile.jspa/language", this::language),
                Route.page("/secure/ViewProfile.jspa", visit -> show(visit, "")),
                Route.change("/secure/ViewProfile.jspa", this::make),
                Route.change("/secure/ViewProfile.jspa/*/revoke", this::revoke),
                Route.write("POST", "/rest/pat/latest/tokens", this::madeForProgram));
    }

    private Answer show(Visit visit, String made) {
        return new Answer.Page(
                "Personal access tokens",
                "tokens",
                Map.of(
                        "tokens",
                        jira.accessTokens().of(key(visit)),
                        "made",
                        made,
                        "items",
                        plugin.webItems(OPERATIONS, Map.of())));
    }

    private Answer language(Visit visit) {
        jira.languages().choose(visit.user().orElseThrow(), visit.typed("language"));
        return new Answer.Redirect("/secure/ViewProfile.jspa");
    }

    private Answer make(Visit visit) {
        return show(
                visit, jira.accessTokens().make(key(visit), visit.typed("name")).raw());
    }

    private Answer revoke(Visit visit) {
        jira.accessTokens().revoke(key(visit), Body.number(visit.place(0), "token"));
        return new Answer.Redirect("/secure/ViewProfile.jspa");
    }

    private Answer madeForProgram(Visit visit) {
        String name = Body.of(visit).getString("name", "");
        AccessTokens.Made made = jira.accessTokens().make(key(visit), name);
        JsonObject body = Json.object()
                .put("id", made.token().id())
                .put("name", name)
                .put("rawToken", made.raw())
                .done();
        return new Answer.Json(201, body);
    }

    private static String key(Visit visit) {
        return visit.user().orElseThrow().getKey();
    }
}
