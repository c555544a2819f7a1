package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.amends.apology.word.Coded;

/** The fields of a JSON object, typed: what is missing or of another type is {@link Unreadable}, never a default. */
final class Fields {

    private final JsonObject json;

    Fields() {
        this(new JsonObject());
    }

    Fields(JsonObject json) {
        this.json = json;
    }

    /** A document that does not hold what its type and version promise. */
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unreadable(String field, String expected, Object found) {
            super(field + ": expected " + expected + ", found " + found);
        }
    }

    String json() {
        return JsonWriter.string(json);
    }

    JsonObject object() {
        return json;
    }

    Fields put(String name, Object value) {
        json.put(name, value instanceof Number || value instanceof Boolean ? value : value.toString());
        return this;
    }

    Fields put(String name, Coded word) {
        return put(name, word.code());
    }

    Fields put(String name, Optional<?> value) {
        value.ifPresent(there -> put(name, there));
        return this;
    }

    Fields put(String name, Fields inner) {
        json.put(name, inner.json);
        return this;
    }

    Fields put(String name, List<?> values) {
        json.put(name, new JsonArray(values.stream().map(Object::toString).toList()));
        return this;
    }

    boolean has(String name) {
        return json.containsKey(name);
    }

    String text(String name) {
        return typed(name, String.class, "text");
    }

    Optional<String> maybe(String name) {
        return has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    long number(String name) {
        return typed(name, Number.class, "a number").longValue();
    }

    int whole(String name) {
        return Math.toIntExact(number(name));
    }

    boolean flag(String name) {
        return typed(name, Boolean.class, "true or false");
    }

    Instant instant(String name) {
        return parsed(name, "an instant", Instant::parse);
    }

    LocalDate date(String name) {
        return parsed(name, "a date", LocalDate::parse);
    }

    <E extends Enum<E> & Coded> E word(String name, Class<E> words) {
        String code = text(name);
        return Coded.of(words, code).orElseThrow(() -> new Unreadable(name, words.getSimpleName(), code));
    }

    Fields inner(String name) {
        return new Fields(typed(name, JsonObject.class, "an object"));
    }

    List<String> texts(String name) {
        return typed(name, JsonArray.class, "a list").stream()
                .map(Object::toString)
                .toList();
    }

    List<Fields> inners(String name) {
        return typed(name, JsonArray.class, "a list").stream()
                .map(each -> each instanceof JsonObject inner ? inner : unreadable(name, each))
                .map(Fields::new)
                .toList();
    }

    private static JsonObject unreadable(String name, Object found) {
        throw new Unreadable(name, "objects", found);
    }

    <T> T parsed(String name, String expected, Function<String, T> parser) {
        String text = text(name);
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new Unreadable(name, expected, text);
        }
    }

    private <T> T typed(String name, Class<T> type, String expected) {
        Object found = json.get(name);
        if (!type.isInstance(found)) {
            throw new Unreadable(name, expected, found);
        }
        return type.cast(found);
    }
}
