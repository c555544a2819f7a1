package org.amends.jira.admin;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.apology.word.Coded;

/**
 * What an admin sends, read field by field. What is missing or wrong is written down under its path, such as
 * {@code cadence.touches.2.amount}, and something harmless is read instead: so that all that is wrong is said at once. Use what was
 * read only where nothing is {@link #refusals written down}.
 */
final class Draft {
    private final JsonObject json;
    private final String path;
    private final List<Refusal> refusals;

    private Draft(JsonObject json, String path, List<Refusal> refusals) {
        this.json = json;
        this.path = path;
        this.refusals = refusals;
    }

    /** A draft whose fields are named under this path. */
    static Draft of(JsonObject json, String path) {
        return new Draft(json, path, new ArrayList<>());
    }

    /** All that is wrong so far, here and in all parts. */
    List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The names of all fields. */
    Set<String> names() {
        return json.keySet();
    }

    boolean has(String field) {
        return json.get(field) != null;
    }

    /** Writes down what is wrong with a field. */
    void refuse(String field, String code, String... args) {
        refusals.add(Refusal.of(path(field), code, args));
    }

    /** Writes down what another found, whose paths are whole. */
    void add(Refusal refusal) {
        refusals.add(refusal);
    }

    /** Writes it down unless it is right. */
    void require(boolean right, String field, String code, String... args) {
        if (!right) {
            refuse(field, code, args);
        }
    }

    /** A text without spaces around it; empty where there is none. */
    String text(String field) {
        Object value = json.get(field);
        if (value == null) {
            return "";
        }
        if (!(value instanceof String text)) {
            refuse(field, "text");
            return "";
        }
        require(text.codePoints().allMatch(Draft::canBeKept), field, "characters");
        return text.strip();
    }

    /** A text of at most so many characters; empty where nothing is in it. */
    Optional<String> line(String field, int most) {
        String text = text(field);
        int length = text.codePointCount(0, text.length());
        require(length <= most, field, "text-length", "0", Integer.toString(most), Integer.toString(length));
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** A whole number between these two. */
    int whole(String field, int least, int most) {
        if (json.get(field) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        refuse(field, "between", Integer.toString(least), Integer.toString(most));
        return least;
    }

    boolean flag(String field) {
        if (json.get(field) instanceof Boolean flag) {
            return flag;
        }
        refuse(field, "flag");
        return false;
    }

    /** The same, false where nothing is said. */
    boolean maybeFlag(String field) {
        return has(field) && flag(field);
    }

    /** One of a set of words, by its code. */
    <E extends Enum<E> & Coded> E word(String field, Class<E> words) {
        return Coded.of(words, text(field)).orElseGet(() -> {
            refuse(
                    field,
                    "one-of",
                    Stream.of(words.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", ")));
            return words.getEnumConstants()[0];
        });
    }

    /** A part that is an object. */
    Draft inner(String field) {
        if (json.get(field) instanceof JsonObject object) {
            return part(object, field);
        }
        refuse(field, "object");
        return part(new JsonObject(), field);
    }

    /** A list of objects. */
    List<Draft> inners(String field) {
        JsonArray array = array(field, JsonObject.class::isInstance, "object");
        return IntStream.range(0, array.size())
                .mapToObj(at -> part(array.getObject(at), field + "." + at))
                .toList();
    }

    /** A list of texts. */
    List<String> texts(String field) {
        return array(field, String.class::isInstance, "text").stream()
                .map(Object::toString)
                .toList();
    }

    private JsonArray array(String field, Predicate<Object> type, String code) {
        if (!(json.get(field) instanceof JsonArray array)) {
            refuse(field, "list");
            return new JsonArray();
        }
        for (int at = 0; at < array.size(); at++) {
            require(type.test(array.get(at)), field + "." + at, code);
        }
        return array.stream().allMatch(type) ? array : new JsonArray();
    }

    private Draft part(JsonObject part, String field) {
        return new Draft(part, path(field), refusals);
    }

    private String path(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private static boolean canBeKept(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }
}
