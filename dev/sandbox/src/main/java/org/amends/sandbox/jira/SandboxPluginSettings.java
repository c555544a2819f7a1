package org.amends.sandbox.jira;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Behind {@code PluginSettings}: strings, and lists and maps of strings; a missing value is null. */
final class SandboxPluginSettings {
    private static final int LONGEST_KEY = 100;
    private static final int LONGEST_VALUE = 99_000;

    /** What was read of a key, as text and parsed. */
    record Read(String text, JsonArray json) {}

    private final Database database;
    private final Map<String, Read> read;
    private final String namespace;

    /** {@code read}: by key; the text is read anew each time, and parsed only when it is another one. */
    SandboxPluginSettings(Database database, Map<String, Read> read, String namespace) {
        this.database = database;
        this.read = read;
        this.namespace = namespace;
    }

    public Object get(String key) {
        refuseLong(key);
        return stored(key)
                .map(json -> json.get(0))
                .map(SandboxPluginSettings::plain)
                .orElse(null);
    }

    public Object put(String key, Object value) {
        if (value == null) {
            return remove(key);
        }
        Object before = get(key);
        String json = JsonWriter.string(new JsonArray(List.of(written(value))));
        String kind = value.getClass().getSimpleName().substring(0, 1);
        database.put("SBX_SETTING", Map.of("SKEY", namespace + key), Map.of("KIND", kind, "VAL", json));
        return before;
    }

    public Object remove(String key) {
        Object before = get(key);
        delete(key);
        return before;
    }

    private void delete(String key) {
        database.change("DELETE FROM SBX_SETTING WHERE SKEY = ?", namespace + key);
    }

    private Optional<JsonArray> stored(String key) {
        return database.first("SELECT VAL FROM SBX_SETTING WHERE SKEY = ?", row -> row.text("VAL"), namespace + key)
                .map(text -> read.compute(
                        namespace + key,
                        (name, before) ->
                                before != null && before.text().equals(text) ? before : new Read(text, parsed(text))))
                .map(Read::json);
    }

    private static JsonArray parsed(String json) {
        try {
            return JsonParser.array().from(json);
        } catch (JsonParserException broken) {
            throw new IllegalStateException("a stored setting cannot be read", broken);
        }
    }

    private static void refuseLong(String key) {
        if (key == null || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException(
                    "The key of a setting must have at most " + LONGEST_KEY + " characters: " + key);
        }
    }

    private static Object written(Object value) {
        if (value instanceof String text) {
            return checked(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return new JsonArray(list);
        }
        if (value instanceof Map<?, ?> map
                && map.entrySet().stream()
                        .allMatch(one -> one.getKey() instanceof String && one.getValue() instanceof String)) {
            JsonObject object = new JsonObject();
            map.forEach((name, word) -> object.put((String) name, word));
            return object;
        }
        throw new IllegalArgumentException("A setting holds a string, or a list or map of strings, but not " + value);
    }

    private static String checked(String text) {
        if (text.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException(
                    "The value of a setting must have at most " + LONGEST_VALUE + " characters.");
        }
        return text;
    }

    private static Object plain(Object json) {
        if (json instanceof JsonArray array) {
            return array.stream().map(String::valueOf).collect(Collectors.toList());
        }
        return json instanceof JsonObject object ? new HashMap<String, Object>(object) : json;
    }
}
