package org.amends.sandbox.jira;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An object of an imported file that knows where it stands, so that what is wrong with it can be named. */
final class JsonRecord {
    /** As Jira writes them: {@code 2020-04-01T17:31:32.000+0000}. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4)
            .appendPattern("-MM-dd'T'HH:mm:ss.SSSX")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** How much of what was found instead is said. */
    private static final int SHOWN = 100;

    private final JsonObject json;
    private final String record;
    private final String path;

    /** {@code record} names the ticket, {@code path} the place inside it. */
    JsonRecord(JsonObject json, String record, String path) {
        this.json = json;
        this.record = record;
        this.path = path;
    }

    Unreadable wrong(String field, String expected) {
        return new Unreadable(place(field) + ": " + expected);
    }

    /** Where a field stands, as a person would say it. */
    String place(String field) {
        return record + ", field " + path + field;
    }

    /** A text that is not empty, and of no more than so many characters. */
    String text(String field, int most) {
        return maybeText(field, most).orElseThrow(() -> wrong(field, "is missing; expected a text"));
    }

    Optional<String> maybeText(String field, int most) {
        return maybeText(field).map(text -> atMost(most, field, text));
    }

    private String atMost(int most, String field, String text) {
        if (text.length() > most) {
            throw wrong(field, "expected at most " + most + " characters but found " + text.length());
        }
        return text;
    }

    Optional<String> maybeText(String field) {
        return Optional.ofNullable(json.get(field))
                .map(value -> words(field, value))
                .filter(text -> !text.isEmpty());
    }

    private String words(String field, Object value) {
        if (!(value instanceof String text)) {
            throw wrong(field, "expected a text but found " + shown(value));
        }
        if (text.codePoints().anyMatch(JsonRecord::unstorable)) {
            throw wrong(field, "expected a text without NUL and without halves of characters");
        }
        return text;
    }

    /** A database takes neither. */
    private static boolean unstorable(int codePoint) {
        return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
    }

    boolean flag(String field, boolean otherwise) {
        Object value = json.get(field);
        if (value != null && !(value instanceof Boolean)) {
            throw wrong(field, "expected true or false but found " + shown(value));
        }
        return value == null ? otherwise : (Boolean) value;
    }

    /** A number, which Jira writes as a text. */
    long id(String field) {
        String text = String.valueOf(json.get(field));
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            throw wrong(field, "expected a number but found " + shown(text));
        }
    }

    Instant date(String field) {
        return maybeDate(field).orElseThrow(() -> wrong(field, "is missing; expected a date"));
    }

    Optional<Instant> maybeDate(String field) {
        return maybeText(field).map(text -> date(field, text));
    }

    private Instant date(String field, String text) {
        try {
            return OffsetDateTime.parse(text, DATE).toInstant();
        } catch (DateTimeParseException unreadable) {
            throw wrong(field, "expected a date like 2020-04-01T17:31:32.000+0000 but found " + shown(text));
        }
    }

    JsonRecord object(String field) {
        return maybeObject(field).orElseThrow(() -> wrong(field, "is missing; expected an object"));
    }

    Optional<JsonRecord> maybeObject(String field) {
        Object value = json.get(field);
        if (value != null && !(value instanceof JsonObject)) {
            throw wrong(field, "expected an object but found " + shown(value));
        }
        return Optional.ofNullable((JsonObject) value)
                .map(object -> new JsonRecord(object, record, path + field + "."));
    }

    /** The objects of a list; none where the list is missing. */
    List<JsonRecord> objects(String field) {
        List<JsonRecord> objects = new ArrayList<>();
        JsonArray array = array(field);
        for (int at = 0; at < array.size(); at++) {
            String place = path + field + "[" + at + "]";
            if (!(array.get(at) instanceof JsonObject object)) {
                throw wrong(field + "[" + at + "]", "expected an object but found " + shown(array.get(at)));
            }
            objects.add(new JsonRecord(object, record, place + "."));
        }
        return objects;
    }

    List<String> texts(String field, int most) {
        List<String> texts = new ArrayList<>();
        for (Object value : array(field)) {
            texts.add(atMost(most, field, words(field, value)));
        }
        return texts;
    }

    private JsonArray array(String field) {
        Object value = json.get(field);
        if (value != null && !(value instanceof JsonArray)) {
            throw wrong(field, "expected a list but found " + shown(value));
        }
        return value == null ? new JsonArray() : (JsonArray) value;
    }

    static String shown(Object found) {
        String words = String.valueOf(found);
        return words.length() > SHOWN ? words.substring(0, SHOWN) + "..." : words;
    }

    /** Refuses a list that Jira has cut short. */
    void whole(String list) {
        int there = array(list).size();
        int total = json.getInt("total", there);
        if (total > there) {
            throw wrong(list, "only " + there + " of " + total + " are in the file");
        }
    }
}
