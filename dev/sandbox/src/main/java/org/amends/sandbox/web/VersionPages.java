package org.amends.sandbox.web;

import com.grack.nanojson.JsonObject;
import java.util.List;
import org.amends.sandbox.jira.Releases;
import org.amends.sandbox.jira.Releases.Release;

/** Versions of projects, made and released at Jira's addresses for it; there is no page of them. */
final class VersionPages {
    private final Releases releases;

    VersionPages(Releases releases) {
        this.releases = releases;
    }

    List<Route> routes() {
        return List.of(
                Route.write("POST", "/rest/api/2/version", this::make),
                Route.write("PUT", "/rest/api/2/version/*", this::release));
    }

    private Answer make(Visit visit) {
        JsonObject body = Body.of(visit);
        Release made = releases.make(
                body.getString("project", ""), body.getString("name", ""), body.getBoolean("released", false));
        return new Answer.Json(201, json(made));
    }

    private Answer release(Visit visit) {
        JsonObject body = Body.of(visit);
        if (!body.isBoolean("released") || body.size() != 1) {
            throw new BadField("released", "true or false, and nothing else");
        }
        long id = Body.number(visit.place(0), "version");
        return new Answer.Json(200, json(releases.release(id, body.getBoolean("released"))));
    }

    private static JsonObject json(Release release) {
        return Json.object()
                .put("id", String.valueOf(release.id()))
                .put("project", release.project())
                .put("name", release.name())
                .put("released", release.released())
                .done();
    }
}
