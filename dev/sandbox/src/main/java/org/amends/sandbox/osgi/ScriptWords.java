package org.amends.sandbox.osgi;

import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts words into scripts, as the transformation {@code jsI18n} does: a call becomes a literal, or a call of {@code AJS.format}. */
final class ScriptWords {
    private static final Pattern CALL =
            Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(\\s*(?:\"([^\"]*)\"|'([^']*)')\\s*([,)])");
    private static final Pattern ANY_CALL = Pattern.compile("\\b(?:AJS|WRM)\\.I18n\\.getText\\(");

    private final Words words;

    ScriptWords(Words words) {
        this.words = words;
    }

    boolean asks(String script) {
        return ANY_CALL.matcher(script).find();
    }

    /** Keys for which there is no word, and calls whose key is no literal: those are never filled in. */
    List<String> unknown(String script) {
        List<String> keys = CALL.matcher(script).results().map(ScriptWords::key).toList();
        long calls = ANY_CALL.matcher(script).results().count();
        List<String> unknown = new java.util.ArrayList<>(
                keys.stream().filter(key -> !words.keys().contains(key)).toList());
        if (calls > keys.size()) {
            unknown.add("a key that is no literal (" + (calls - keys.size()) + " calls)");
        }
        return unknown;
    }

    String filledIn(String script, Locale locale) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, locale)));
    }

    private String replacement(MatchResult call, Locale locale) {
        boolean alone = call.group(3).equals(")");
        String word = (alone ? words.text(locale, key(call)) : words.raw(locale, key(call))).orElse(key(call));
        return alone ? JsonWriter.string(word) : "AJS.format(" + JsonWriter.string(word) + ",";
    }

    private static String key(MatchResult call) {
        return call.group(1) == null ? call.group(2) : call.group(1);
    }
}
