package org.amends.jira.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the admin chose: one record a project, and the ids of the fields. Jira caches and shares it among nodes. */
@Component
public final class Settings {

    private static final String PROJECT = "org.amends.project.";
    private static final String ADDRESS = "org.amends.address";
    private static final String FIRST_RAN = "org.amends.first-ran";

    private final PluginSettingsFactory factory;
    private final Map<Long, Known> known = new ConcurrentHashMap<>();

    /** What a text says; every issue view asks, so it is parsed only when it is another one. */
    private record Known(String text, ProjectSettings settings) {}

    /** Settings in the host's plugin settings. */
    public Settings(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    /**
     * A project's settings; empty when the admin never chose any.
     *
     * @throws IllegalStateException naming the key, when what is stored is no settings of ours
     */
    public Optional<ProjectSettings> project(long projectId) {
        return text(PROJECT + projectId)
                .map(json -> known.compute(projectId, (id, before) -> read(id, before, json)))
                .map(Known::settings);
    }

    /** A project's settings, if Amends is switched on there. */
    public Optional<ProjectSettings> switchedOn(long projectId) {
        return project(projectId).filter(ProjectSettings::on);
    }

    /** Whether Amends is switched on in a project. */
    public boolean isOn(long projectId) {
        return switchedOn(projectId).isPresent();
    }

    /** Keeps a project's settings. */
    public void project(long projectId, ProjectSettings settings) {
        global().put(PROJECT + projectId, JsonWriter.string(json(settings)));
    }

    /** Keeps them as {@link #json} wrote them. */
    public void project(long projectId, JsonObject json) {
        String text = JsonWriter.string(json);
        project(projectId, read(PROJECT + projectId, text));
    }

    /** As if nobody had ever chosen anything for the project. */
    public void unset(long projectId) {
        global().remove(PROJECT + projectId);
        known.remove(projectId);
    }

    /** Forgets a project that is gone, and how its follow-ups were arranged. */
    public void forget(long projectId) {
        unset(projectId);
        PlanSections.keys(projectId).forEach(global()::remove);
    }

    /** The id of a field, for example {@code customfield_10400}; empty before it was made. */
    public Optional<String> fieldId(OwnField field) {
        return text(field.setting());
    }

    /** Keeps the id of a field. */
    public void fieldId(OwnField field, String id) {
        global().put(field.setting(), id);
    }

    /** The base address of the Jira in which Amends acts; empty before that was first kept. */
    Optional<String> address() {
        return text(ADDRESS);
    }

    /** Keeps the address. */
    void address(String url) {
        global().put(ADDRESS, url);
    }

    /** When a version with more than one touch first ran; empty before that. */
    Optional<Instant> firstRan() {
        return text(FIRST_RAN).map(Settings::instant);
    }

    /** Keeps that moment. */
    void firstRan(Instant moment) {
        global().put(FIRST_RAN, moment.toString());
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException broken) {
            throw new IllegalStateException("The plugin setting " + FIRST_RAN + " is no time: " + text, broken);
        }
    }

    private PluginSettings global() {
        return factory.createGlobalSettings();
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(global().get(key)).map(Object::toString);
    }

    private static Known read(long projectId, Known before, String text) {
        return before != null && before.text().equals(text) ? before : new Known(text, read(PROJECT + projectId, text));
    }

    /** As it is kept. */
    public static JsonObject json(ProjectSettings settings) {
        JsonObject json = new JsonObject();
        json.put("on", settings.on());
        json.put("since", settings.since().toString());
        settings.actor().ifPresent(key -> json.put("actor", key));
        json.put("startTypes", new JsonArray(new TreeSet<>(settings.startTypes())));
        settings.followUpType().ifPresent(id -> json.put("followUpType", id));
        return json;
    }

    private static ProjectSettings read(String key, String text) {
        try {
            JsonObject json = JsonParser.object().from(text);
            return new ProjectSettings(
                    json.getBoolean("on"),
                    Instant.parse(json.getString("since")),
                    Optional.ofNullable(json.getString("actor")),
                    json.getArray("startTypes", new JsonArray()).stream()
                            .map(Object::toString)
                            .collect(Collectors.toSet()),
                    Optional.ofNullable(json.getString("followUpType")));
        } catch (JsonParserException | RuntimeException broken) {
            // Somebody wrote there by hand; a date or a list of the wrong form throws its own kind.
            throw new IllegalStateException("The plugin setting " + key + " is no settings of Amends: " + text, broken);
        }
    }
}
