package org.amends.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms of English verbs. {@code fix} is regular; {@code send/sent} and {@code take/took/taken} give what is not, {@code
 * ship/shipped} doubles its last letter, {@code look_into} bends its first word.
 */
final class Verbs {
    private static final String VOWELS = "aeiou";
    private static final List<String> DOUBLED = List.of("get", "put", "set", "let", "run", "cut");

    private Verbs() {}

    /** The forms by the ending of the class that they belong to. */
    static Map<String, List<String>> forms(List<String> verbs) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        List.of("", ".s", ".ed", ".ing").forEach(ending -> forms.put(ending, new ArrayList<>()));
        verbs.forEach(verb -> bend(verb, forms));
        return forms;
    }

    private static void bend(String written, Map<String, List<String>> forms) {
        int row = written.indexOf('_');
        String rest = row < 0 ? "" : written.substring(row);
        String[] given = (row < 0 ? written : written.substring(0, row)).split("/");
        String base = given[0];
        forms.get("").add(base + rest);
        forms.get(".s").add(third(base) + rest);
        forms.get(".ing").add(present(base, given.length > 1 ? given[1] : "") + rest);
        if (given.length == 1) {
            forms.get(".ed").add(past(base) + rest);
        }
        for (int i = 1; i < given.length; i++) {
            forms.get(".ed").add(given[i] + rest);
        }
    }

    private static String third(String base) {
        if (base.endsWith("y") && !isVowel(base, 2)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
        return base + (hissing || base.endsWith("o") ? "es" : "s");
    }

    private static String past(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        boolean y = base.endsWith("y") && !isVowel(base, 2);
        return (y ? base.substring(0, base.length() - 1) + "i" : base) + "ed";
    }

    private static String present(String base, String past) {
        char last = base.charAt(base.length() - 1);
        boolean doubled = past.startsWith(base + last) || DOUBLED.stream().anyMatch(base::endsWith);
        boolean mute = last == 'e' && !base.endsWith("ee");
        return (mute ? base.substring(0, base.length() - 1) : doubled ? base + last : base) + "ing";
    }

    private static boolean isVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }
}
