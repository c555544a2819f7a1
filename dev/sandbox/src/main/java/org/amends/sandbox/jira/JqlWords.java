package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a query, one after the other; a quoted one is a value whatever it says. */
final class JqlWords {
    private static final Pattern WORD = Pattern.compile(
            "\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|'((?:[^'\\\\]|\\\\.)*)'|(!=|!~|>=|<=|[=~(),<>])|(cf\\[\\d+]|issue\\.property\\[[^\\]\\s]+][\\w.]*)|([^\\s=~!(),<>\"']+))");

    private record Token(String text, boolean quoted) {}

    private final List<Token> words = new ArrayList<>();
    private int at;

    JqlWords(String query) {
        Matcher matcher = WORD.matcher(query);
        int end = 0;
        while (end < query.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new BadQuery(
                        "Error in the JQL query near '" + query.substring(end).strip() + "'.");
            }
            end = matcher.end();
            words.add(token(matcher));
        }
    }

    private static Token token(Matcher matcher) {
        for (int group = 1; group <= 2; group++) {
            if (matcher.group(group) != null) {
                return new Token(matcher.group(group).replaceAll("\\\\(.)", "$1"), true);
            }
        }
        return new Token(matcher.group().strip(), false);
    }

    boolean done() {
        return at == words.size();
    }

    /** Takes the word when it is this keyword. */
    boolean take(String keyword) {
        boolean is = !done() && !words.get(at).quoted && words.get(at).text.equalsIgnoreCase(keyword);
        at += is ? 1 : 0;
        return is;
    }

    /** Takes the next word, which the query needs here. */
    String next(String expected) {
        if (done()) {
            throw new BadQuery("The JQL query ends where " + expected + " was expected.");
        }
        return words.get(at++).text;
    }

    void expect(String keyword) {
        if (!take(keyword)) {
            throw new BadQuery("Expected '" + keyword.toUpperCase(Locale.ROOT) + "' but found '"
                    + (done() ? "the end" : words.get(at).text) + "'.");
        }
    }
}
