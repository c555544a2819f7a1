package org.amends.jira.rest;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.followup.Outcome;
import org.amends.apology.word.Coded;

/**
 * What a JSON object gives, field by field; each wrong type turns the request away naming the field.
 *
 * @param zone the zone of who sent it: what a time without one means
 */
record Given(JsonObject json, ZoneId zone) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String text(String field) {
        return optionalText(field).orElse("");
    }

    Optional<String> optionalText(String field) {
        return Optional.ofNullable(json.get(field)).map(value -> asText(field, value, "text"));
    }

    /** A text that has something in it; blank counts as not given. */
    Optional<String> filled(String field) {
        return optionalText(field).filter(text -> !text.isBlank());
    }

    List<String> texts(String field) {
        return array(field).stream().map(value -> asText(field, value, "list")).toList();
    }

    /** A list of objects. */
    List<Given> objects(String field) {
        return array(field).stream()
                .map(value -> {
                    if (value instanceof JsonObject object) {
                        return new Given(object, zone);
                    }
                    throw wrong(field, "object");
                })
                .toList();
    }

    List<Long> numbers(String field) {
        return array(field).stream().map(value -> asNumber(field, value)).toList();
    }

    private JsonArray array(String field) {
        Object value = json.get(field);
        if (value == null) {
            return new JsonArray();
        }
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrong(field, "list");
    }

    private String asText(String field, Object value, String code) {
        if (!(value instanceof String text)) {
            throw wrong(field, code);
        }
        if (!text.codePoints().allMatch(Given::canBeKept)) {
            throw wrong(field, "characters");
        }
        return text;
    }

    // PostgreSQL takes no NUL, and half of a surrogate pair becomes a question mark in any database.
    private static boolean canBeKept(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    private long asNumber(String field, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        throw wrong(field, "number");
    }

    long number(String field) {
        return asNumber(field, json.get(field));
    }

    /** A number that is no larger than people count. */
    int whole(String field) {
        long number = number(field);
        if (number != (int) number) {
            throw wrong(field, "number");
        }
        return (int) number;
    }

    boolean flag(String field) {
        if (json.get(field) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(field, "flag");
    }

    Given object(String field) {
        if (json.get(field) instanceof JsonObject object) {
            return new Given(object, zone);
        }
        throw wrong(field, "object");
    }

    /** An instant, or the time that the clock on the sender's wall shows, without a zone. */
    Optional<Instant> instant(String field) {
        return filled(field).map(text -> {
            try {
                return text.endsWith("Z")
                        ? Instant.parse(text)
                        : LocalDateTime.parse(text).atZone(zone).toInstant();
            } catch (DateTimeException e) {
                throw wrong(field, "instant");
            }
        });
    }

    /** Whether a day is given, and no time. */
    boolean day(String field) {
        return filled(field).filter(text -> DAY.matcher(text).matches()).isPresent();
    }

    /** The two answers of a follow-up, with a note. */
    Outcome outcome() {
        return new Outcome(one("they", Outcome.They.class), one("we", Outcome.We.class), text("note"));
    }

    LocalDate date(String field) {
        String day = filled(field).orElseThrow(() -> wrong(field, "date-missing"));
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw wrong(field, "date");
        }
    }

    Optional<BigDecimal> amount(String field) {
        return filled(field).map(text -> {
            // Plain digits only: "1E9999999" is a number to Java and a way to fill its memory.
            if (!text.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
                throw wrong(field, "amount");
            }
            return new BigDecimal(text);
        });
    }

    Currency currency(String field) {
        try {
            return Currency.getInstance(text(field));
        } catch (IllegalArgumentException e) {
            throw wrong(field, "currency");
        }
    }

    /** One of a set of words, by its code; empty where nothing is said. */
    <E extends Enum<E> & Coded> Optional<E> maybeOne(String field, Class<E> words) {
        return filled(field).map(code -> one(field, words));
    }

    /** One of a set of words, by its code. */
    <E extends Enum<E> & Coded> E one(String field, Class<E> words) {
        return Coded.of(words, text(field)).orElseThrow(() -> wrong(field, "one-of", codes(words)));
    }

    boolean has(String field) {
        return json.has(field) && !json.isNull(field);
    }

    TurnedAway wrong(String field, String code, String... args) {
        return TurnedAway.badValue(field, code, args);
    }

    private static <E extends Enum<E> & Coded> String codes(Class<E> words) {
        return Stream.of(words.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "));
    }
}
