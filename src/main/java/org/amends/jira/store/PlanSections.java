package org.amends.jira.store;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * How an admin arranged the follow-ups, section by section ({@code cadence}, {@code calendar} ...), each a JSON object: for one
 * project, else for all, else as it ships. Jira caches and shares what is kept among nodes.
 */
@Component
public final class PlanSections {
    private static final String KEY = "org.amends.plan.";
    private static final List<String> NAMES = List.of(
            "cadence", "calendar", "owners", "resolved", "task", "gate", "may", "portal", "review", "which", "starts");

    private final PluginSettingsFactory factory;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    /** What a text says; many a look asks, so it is read only when it is another one. */
    private record Known(String text, Object read) {}

    /** Sections in the host's plugin settings. */
    public PlanSections(@ComponentImport PluginSettingsFactory factory) {
        this.factory = factory;
    }

    /**
     * What holds in a project: its own, else that of all projects; empty when an admin chose neither. A section is read by one
     * reader only, since what it read is kept.
     *
     * @throws IllegalStateException naming the key, when what is stored cannot be read
     */
    <T> Optional<T> holding(long projectId, String section, Class<T> type, Function<JsonObject, T> reader) {
        return own(OptionalLong.of(projectId), section, type, reader)
                .or(() -> own(OptionalLong.empty(), section, type, reader));
    }

    /** What was chosen for a project, or (empty) for all projects. */
    <T> Optional<T> own(OptionalLong projectId, String section, Class<T> type, Function<JsonObject, T> reader) {
        String key = key(projectId, section);
        return Optional.ofNullable(factory.createGlobalSettings().get(key))
                .map(Object::toString)
                .map(text -> known.compute(key, (same, before) -> read(key, before, text, reader)))
                .map(found -> type.cast(found.read()));
    }

    /** Keeps a section of a project, or (empty) of all projects. */
    public void keep(OptionalLong projectId, String section, JsonObject json) {
        factory.createGlobalSettings().put(key(projectId, section), JsonWriter.string(json));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    void drop(OptionalLong projectId, String section) {
        factory.createGlobalSettings().remove(key(projectId, section));
    }

    /** The keys under which a project's own sections are kept. */
    static Stream<String> keys(long projectId) {
        return NAMES.stream().map(section -> key(OptionalLong.of(projectId), section));
    }

    private static String key(OptionalLong projectId, String section) {
        return KEY + section + (projectId.isPresent() ? "." + projectId.getAsLong() : "");
    }

    private static Known read(String key, Known before, String text, Function<JsonObject, ?> reader) {
        return before != null && before.text().equals(text) ? before : new Known(text, parsed(key, text, reader));
    }

    private static Object parsed(String key, String text, Function<JsonObject, ?> reader) {
        try {
            return reader.apply(JsonParser.object().from(text));
        } catch (JsonParserException | RuntimeException broken) {
            // Somebody wrote there by hand: whatever the reader throws, the key must be named.
            throw new IllegalStateException("The plugin setting " + key + " is no settings of Amends: " + text, broken);
        }
    }
}
