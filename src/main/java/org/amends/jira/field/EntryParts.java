package org.amends.jira.field;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a form sent for the field <em>Reparation entry</em>, part by part.
 *
 * @param given the parts that are filled, by their names
 * @param bare something was sent for the field itself, as REST and imports do, or without the part that names the issue
 */
record EntryParts(Map<String, String> given, boolean bare) {
    static final String ISSUE = "issue";
    static final String ONCE = "once";
    static final String RESOLUTION = "resolution";
    static final String KIND = "kind";
    static final String CURRENCY = "currency";
    static final String LOST_CURRENCY = "lostCurrency";

    /** What is asked; the rest goes along. */
    static final List<String> ASKED = List.of(
            KIND,
            "form",
            "value",
            CURRENCY,
            "lost",
            "lostValue",
            LOST_CURRENCY,
            "offeredAt",
            "approver",
            "note",
            "reason");

    /** These are filled before anybody enters anything. */
    private static final Set<String> FILLED = Set.of("form", CURRENCY, LOST_CURRENCY);

    static EntryParts of(CustomFieldParams params) {
        Map<String, String> given = new LinkedHashMap<>();
        if (params == null) {
            return new EntryParts(given, false);
        }
        Stream.concat(Stream.of(ISSUE, ONCE, RESOLUTION), ASKED.stream()).forEach(part -> {
            if (params.getFirstValueForKey(part) instanceof String text && !text.isBlank()) {
                given.put(part, plain(part, text.strip()));
            }
        });
        boolean text = params.getFirstValueForKey(null) instanceof String value && !value.isBlank();
        return new EntryParts(given, text || isEntered(given) && !given.containsKey(ISSUE));
    }

    /** "12,50" is how half of the world writes it. */
    private static String plain(String part, String text) {
        return switch (part) {
            case "value", "lostValue" -> text.matches("\\d+,\\d{1,2}") ? text.replace(',', '.') : text.replace(" ", "");
            case CURRENCY, LOST_CURRENCY -> text.toUpperCase(Locale.ROOT);
            default -> text;
        };
    }

    /** Nothing was entered. */
    boolean empty() {
        return !bare && !isEntered(given);
    }

    /** A part that was filled without a kind is not thrown away in silence. */
    private static boolean isEntered(Map<String, String> given) {
        return ASKED.stream().anyMatch(part -> given.containsKey(part) && !FILLED.contains(part));
    }
}
