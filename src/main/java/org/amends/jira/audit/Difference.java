package org.amends.jira.audit;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What of a JSON object differs, before and after, a line for each value: {@code touches.2.amount: 7}. Empty where it was not, or is not any
 * more. What is very long is cut: the log is for people.
 */
record Difference(Optional<String> before, Optional<String> after) {
    private static final int LINES = 100;
    private static final int LENGTH = 200;

    static Difference between(Optional<JsonObject> before, Optional<JsonObject> after) {
        Map<String, String> was = before.map(Difference::flat).orElseGet(Map::of);
        Map<String, String> is = after.map(Difference::flat).orElseGet(Map::of);
        return new Difference(before.map(json -> lines(was, is)), after.map(json -> lines(is, was)));
    }

    boolean isNone() {
        return before.equals(after);
    }

    private static String lines(Map<String, String> of, Map<String, String> other) {
        List<String> differing = of.entrySet().stream()
                .filter(value -> !Objects.equals(other.get(value.getKey()), value.getValue()))
                .map(value -> value.getKey() + ": " + value.getValue())
                .toList();
        String lines = differing.stream().limit(LINES).collect(Collectors.joining("\n"));
        return differing.size() > LINES ? lines + "\n... (" + differing.size() + ")" : lines;
    }

    private static Map<String, String> flat(JsonObject json) {
        Map<String, String> flat = new LinkedHashMap<>();
        put(flat, "", json);
        return flat;
    }

    private static void put(Map<String, String> flat, String path, Object value) {
        if (value instanceof Map<?, ?> object && !object.isEmpty()) {
            new TreeMap<>(object)
                    .forEach((name, inner) -> put(flat, path.isEmpty() ? name.toString() : path + "." + name, inner));
        } else if (value instanceof List<?> array && !array.isEmpty()) {
            IntStream.range(0, array.size()).forEach(at -> put(flat, path + "." + at, array.get(at)));
        } else {
            flat.put(path, cut(value instanceof String text ? text : JsonWriter.string(value)));
        }
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) > LENGTH
                ? text.substring(0, text.offsetByCodePoints(0, LENGTH)) + "..."
                : text;
    }
}
