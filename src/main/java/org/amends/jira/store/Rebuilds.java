package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the cluster knows of the rebuilding: what an admin wants of it, and how far it has come. Two rows, so that who works never
 * overwrites who wants.
 */
@Component
public final class Rebuilds {
    private static final String WISH = "rebuild-wish";
    private static final String PROGRESS = "rebuild";

    private final WakeUps kept;

    /** Kept beside what else Amends does by itself. */
    public Rebuilds(WakeUps kept) {
        this.kept = kept;
    }

    /** What an admin wants: that this run goes on, or stops. */
    public record Wish(String run, boolean runs) {}

    /** The newest wish; empty before the first. */
    public Optional<Wish> wish() {
        return json(WISH).map(json -> new Wish(json.getString("run"), json.getBoolean("runs")));
    }

    /** An admin wants this from now on. */
    public void wish(Wish wish) {
        kept.keep(
                WISH,
                JsonWriter.string(JsonObject.builder()
                        .value("run", wish.run())
                        .value("runs", wish.runs())
                        .done()));
    }

    /** How far the newest run has come; empty before the first. */
    public Optional<Rebuild> progress() {
        return json(PROGRESS).flatMap(Rebuild::of);
    }

    /** It has come so far. */
    public void progress(Rebuild progress) {
        kept.keep(PROGRESS, progress.json());
    }

    private Optional<JsonObject> json(String name) {
        return kept.kept(name).map(text -> {
            try {
                return JsonParser.object().from(text);
            } catch (JsonParserException written) {
                throw new IllegalStateException(name + ": no JSON: " + text, written);
            }
        });
    }
}
