package org.amends.sandbox.web;

import com.grack.nanojson.JsonWriter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.amends.sandbox.jira.SandboxJira;

/** Sends answers to the browser; pages stand in the frame that all of them share. */
final class Pages {
    private final SandboxJira jira;
    private final Templates templates = new Templates();

    Pages(SandboxJira jira) {
        this.jira = jira;
    }

    void send(Visit visit, Answer answer) throws IOException {
        HttpServletResponse response = visit.response();
        if (answer instanceof Answer.Page page) {
            write(response, page.status(), "text/html", html(visit, page).markup());
        } else if (answer instanceof Answer.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", redirect.to());
        } else if (answer instanceof Answer.Json json) {
            write(response, json.status(), "application/json", JsonWriter.string(json.body()));
        } else if (answer instanceof Answer.Done) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private Html html(Visit visit, Answer.Page page) {
        Map<String, Object> model = new HashMap<>(page.model());
        model.put("frame", new Frame(jira, visit));
        model.put("title", page.title());
        model.putIfAbsent("head", Html.NOTHING);
        model.put("body", templates.render(page.template(), model));
        return templates.render("layout", model);
    }

    private static void write(HttpServletResponse response, int status, String type, String text) throws IOException {
        response.setStatus(status);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(text);
    }
}
