package org.amends.jira.rest;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.amends.apology.Refusal;
import org.springframework.stereotype.Component;

/** What goes back over REST: the state, or the errors in the reader's language. Never kept by a cache. */
@Component
public class Answers {
    private static final String JSON = "application/json;charset=UTF-8";
    private final JiraAuthenticationContext authentication;

    public Answers(@ComponentImport JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    Response state(String json) {
        return answer(200, json);
    }

    Response refusal(TurnedAway turnedAway) {
        JsonObject body = errors(turnedAway.refusals());
        turnedAway.place().ifPresent(place -> body.getArray("errors").forEach(error -> {
            ((JsonObject) error).put("line", place.line());
            ((JsonObject) error).put("column", place.column());
        }));
        body.putAll(turnedAway.beside());
        return answer(turnedAway.status(), JsonWriter.string(body));
    }

    Response broken() {
        return answer(500, JsonWriter.string(errors(List.of(new Refusal("request", "broken", List.of())))));
    }

    /** Why something is refused, in the reader's language. */
    String message(Refusal refusal) {
        return text(authentication.getI18nHelper(), "amends.refused." + refusal.code(), refusal.args());
    }

    /** Words in the reader's language. */
    String text(String key, String... args) {
        return text(authentication.getI18nHelper(), key, List.of(args));
    }

    private JsonObject errors(List<Refusal> refusals) {
        JsonArray errors = new JsonArray();
        refusals.forEach(refusal -> errors.add(error(refusal)));
        JsonObject body = new JsonObject();
        body.put("errors", errors);
        return body;
    }

    private JsonObject error(Refusal refusal) {
        I18nHelper words = authentication.getI18nHelper();
        String key = "amends.refused." + refusal.code();
        JsonObject error = new JsonObject();
        error.put("field", refusal.field());
        error.put("message", text(words, key, refusal.args()));
        error.put("expected", text(words, key + ".expected", refusal.args()));
        return error;
    }

    private static String text(I18nHelper words, String key, List<String> args) {
        return args.isEmpty() ? words.getText(key) : words.getText(key, args.toArray());
    }

    Response csv(String name, String text) {
        return file(name, "text/csv;charset=UTF-8", text);
    }

    /** A JSON document to be kept. */
    Response document(String name, String text) {
        return file(name, JSON, text);
    }

    private static Response file(String name, String type, String text) {
        return uncached(200)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .entity(text)
                .build();
    }

    private static Response answer(int status, String json) {
        return uncached(status).type(JSON).entity(json).build();
    }

    private static Response.ResponseBuilder uncached(int status) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status).cacheControl(never);
    }
}
