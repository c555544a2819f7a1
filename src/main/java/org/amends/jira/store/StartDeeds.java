package org.amends.jira.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last thing that was chosen of each kind on the page after install. */
@Component
public final class StartDeeds {
    private static final String KEY = "org.amends.start.";

    private final PluginSettingsFactory factory;

    /** Deeds in the host's plugin settings. */
    public StartDeeds(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    /** The last one; empty when there was none, or it was undone. One that cannot be read is none: it only offers an undo. */
    public Optional<StartDeed> last(StartChoice choice) {
        return Optional.ofNullable(factory.createGlobalSettings().get(KEY + choice.code()))
                .map(Object::toString)
                .flatMap(StartDeeds::read);
    }

    /** Keeps it in the place of the one before. */
    public void keep(StartChoice choice, StartDeed deed) {
        JsonObject json = new JsonObject();
        json.put("id", deed.id());
        json.put("by", deed.by());
        json.put("at", deed.at().toString());
        json.put("before", deed.before());
        json.put("after", deed.after());
        factory.createGlobalSettings().put(KEY + choice.code(), JsonWriter.string(json));
    }

    /** It was undone. */
    public void forget(StartChoice choice) {
        factory.createGlobalSettings().remove(KEY + choice.code());
    }

    private static Optional<StartDeed> read(String text) {
        try {
            JsonObject json = JsonParser.object().from(text);
            return Optional.of(new StartDeed(
                    json.getString("id", ""),
                    json.getString("by", ""),
                    Instant.parse(json.getString("at", "")),
                    json.getObject("before", new JsonObject()),
                    json.getObject("after", new JsonObject())));
        } catch (JsonParserException | DateTimeParseException broken) {
            return Optional.empty();
        }
    }
}
