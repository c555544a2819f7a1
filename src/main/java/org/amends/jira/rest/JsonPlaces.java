package org.amends.jira.rest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where in a text that is JSON each of its values stands, by path ({@code stages[1].steps[0].evidence}): so that who sent it finds the
 * line. Reads nothing but places; the text has been parsed before.
 */
final class JsonPlaces {
    private final String text;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private int at;

    private JsonPlaces(String text) {
        this.text = text;
        value("");
    }

    static JsonPlaces of(String text) {
        return new JsonPlaces(text);
    }

    /** A line and a column, both from one. */
    record Place(int line, int column) {}

    /** Where the value stands, or what is around it where there is none. */
    Place place(String path) {
        for (String found = path; !found.isEmpty(); found = outer(found)) {
            if (places.containsKey(found)) {
                return place(places.get(found));
            }
        }
        return place(0);
    }

    /** A name that an object has twice, of which every reader takes another. */
    Optional<String> twice() {
        return twice.stream().findFirst();
    }

    private static String outer(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    private Place place(int offset) {
        String before = text.substring(0, offset);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(line, offset - before.lastIndexOf('\n'));
    }

    private void value(String path) {
        blanks();
        if (path.endsWith("]")) {
            places.putIfAbsent(path, at);
        }
        switch (peek()) {
            case '{' -> members(path);
            case '[' -> elements(path);
            case '"' -> string();
            default -> word();
        }
    }

    private void members(String path) {
        at++;
        for (blanks(); peek() == '"'; next()) {
            int start = at;
            String name = string();
            String member = path.isEmpty() ? name : path + "." + name;
            if (places.put(member, start) != null && !name.isBlank()) {
                twice.add(member);
            }
            blanks();
            at++;
            value(member);
        }
        at++;
    }

    private void elements(String path) {
        at++;
        blanks();
        for (int index = 0; peek() != ']' && at < text.length(); index++) {
            value(path + "[" + index + "]");
            next();
        }
        at++;
    }

    /** Over what stands between two members. */
    private void next() {
        blanks();
        if (peek() == ',') {
            at++;
            blanks();
        }
    }

    private String string() {
        int start = ++at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return text.substring(start, Math.min(at++, text.length()));
    }

    private void word() {
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
