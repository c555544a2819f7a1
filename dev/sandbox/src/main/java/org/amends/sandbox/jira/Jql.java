package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * A small JQL: clauses joined by AND, such groups by OR, brackets around them, NOT before one, with {@code =}, {@code !=}, {@code in (..)}, {@code is [not] EMPTY}, for dates and
 * keys {@code < <= > >=}, for issues {@code [not] in function(..)} and for text {@code ~}; then {@code ORDER BY created|updated|key [ASC|DESC]}.
 */
final class Jql {
    /** What a query finds, and in which order. */
    record Query(Predicate<IndexedIssue> finds, Comparator<IndexedIssue> order) {}

    /** A field that can be asked: its values on an issue, how a written value is understood, and its order if any. */
    record Asked(
            Function<IndexedIssue, List<String>> values,
            Function<String, String> understood,
            Optional<Ordered> ordered) {
        Asked(Function<IndexedIssue, List<String>> values, Function<String, String> understood) {
            this(values, understood, Optional.empty());
        }
    }

    /** How a field compares: an issue's number, if any that compares with the written value, and the written one's. */
    record Ordered(BiFunction<IndexedIssue, String, Optional<Long>> number, ToLongFunction<String> written) {}

    /** Finds a field by the name that a query gives it; empty where the person knows none of that name. */
    @FunctionalInterface
    interface Names {
        Optional<Asked> find(String name);
    }

    /** Calls a function; what it gives are ids of issues. */
    @FunctionalInterface
    interface Functions {
        Set<Long> issues(String name, List<String> arguments);
    }

    private static final Set<String> ISSUE_FIELDS = Set.of("issue", "issuekey", "key");

    private final JqlWords words;
    private final Names names;
    private final Functions functions;

    private Jql(String query, Names names, Functions functions) {
        this.words = new JqlWords(query);
        this.names = names;
        this.functions = functions;
    }

    static Query read(String query, Names names, Functions functions) {
        return new Jql(query, names, functions).read();
    }

    /** Refuses what is no query; its fields, values and functions may be anything. */
    static void check(String query) {
        Asked anything = new Asked(
                issue -> List.of(),
                value -> value,
                Optional.of(new Ordered((issue, value) -> Optional.empty(), value -> 0)));
        new Jql(query, name -> Optional.of(anything), (name, arguments) -> Set.of()).read();
    }

    private Query read() {
        boolean all = words.done() || words.take("order");
        if (all) {
            return new Query(issue -> true, words.done() ? newestFirst() : order());
        }
        Predicate<IndexedIssue> finds = any();
        Comparator<IndexedIssue> order = words.take("order") ? order() : newestFirst();
        if (!words.done()) {
            throw new BadQuery("Expected 'AND' or 'ORDER BY' but found '" + words.next("a word") + "'.");
        }
        return new Query(finds, order);
    }

    private Predicate<IndexedIssue> any() {
        Predicate<IndexedIssue> any = all();
        while (words.take("or")) {
            any = any.or(all());
        }
        return any;
    }

    private Predicate<IndexedIssue> all() {
        Predicate<IndexedIssue> all = one();
        while (words.take("and")) {
            all = all.and(one());
        }
        return all;
    }

    private Predicate<IndexedIssue> one() {
        if (words.take("not")) {
            return one().negate();
        }
        if (!words.take("(")) {
            return clause();
        }
        Predicate<IndexedIssue> inner = any();
        words.expect(")");
        return inner;
    }

    private Predicate<IndexedIssue> clause() {
        String name = words.next("a field");
        if (name.equalsIgnoreCase("text")) {
            return text();
        }
        Asked field = names.find(name)
                .orElseThrow(() ->
                        new BadQuery("Field '" + name + "' does not exist or you do not have permission to view it."));
        return clause(name, field);
    }

    private Predicate<IndexedIssue> text() {
        words.expect("~");
        String wanted = words.next("the words to look for");
        return issue -> issue.says(wanted);
    }

    private Predicate<IndexedIssue> clause(String name, Asked field) {
        if (words.take("=")) {
            return has(field, value(name));
        }
        if (words.take("!=")) {
            return some(field).and(has(field, value(name)).negate());
        }
        if (words.take("in")) {
            return in(name, field);
        }
        if (words.take("not")) {
            words.expect("in");
            return some(field).and(in(name, field).negate());
        }
        if (words.take("is")) {
            boolean not = words.take("not");
            words.expect("empty");
            return not ? some(field) : some(field).negate();
        }
        for (String operator : List.of(">=", "<=", ">", "<")) {
            if (field.ordered().isPresent() && words.take(operator)) {
                return compared(field.ordered().get(), operator, value(name));
            }
        }
        throw new BadQuery("Expected '=', '!=', 'in' or 'is' after '" + name + "' but found '"
                + words.next("an operator after '" + name + "'") + "'.");
    }

    private static Predicate<IndexedIssue> compared(Ordered ordered, String operator, String value) {
        long than = ordered.written().applyAsLong(value);
        return issue -> ordered.number()
                .apply(issue, value)
                .map(number -> Long.compare(number, than))
                .filter(sign -> switch (operator) {
                    case ">=" -> sign >= 0;
                    case "<=" -> sign <= 0;
                    case ">" -> sign > 0;
                    default -> sign < 0;
                })
                .isPresent();
    }

    private String value(String name) {
        String value = words.next("a value for '" + name + "'");
        if (words.take("(")) {
            words.expect(")");
            return value + "()";
        }
        return value;
    }

    private Predicate<IndexedIssue> in(String name, Asked field) {
        if (!words.take("(")) {
            return called(name, words.next("a list or a function for '" + name + "'"));
        }
        Predicate<IndexedIssue> any = has(field, value(name));
        while (words.take(",")) {
            any = any.or(has(field, value(name)));
        }
        words.expect(")");
        return any;
    }

    private Predicate<IndexedIssue> called(String field, String function) {
        words.expect("(");
        List<String> arguments = new ArrayList<>();
        boolean more = !words.take(")");
        while (more) {
            arguments.add(words.next("an argument of '" + function + "'"));
            more = words.take(",");
            if (!more) {
                words.expect(")");
            }
        }
        if (!ISSUE_FIELDS.contains(field.toLowerCase(Locale.ROOT))) {
            throw new BadQuery(
                    "A value provided by the function '" + function + "' is invalid for the field '" + field + "'.");
        }
        Set<Long> found = functions.issues(function, arguments);
        return issue -> found.contains(issue.row().id());
    }

    private static Predicate<IndexedIssue> has(Asked field, String value) {
        String wanted = field.understood().apply(value);
        return wanted.isEmpty()
                ? some(field).negate()
                : issue -> field.values().apply(issue).contains(wanted);
    }

    private static Predicate<IndexedIssue> some(Asked field) {
        return issue -> !field.values().apply(issue).isEmpty();
    }

    private Comparator<IndexedIssue> order() {
        words.expect("by");
        Comparator<IndexedIssue> by = by(words.next("a field to sort by"));
        if (words.take("desc")) {
            return by.reversed();
        }
        words.take("asc");
        return by;
    }

    private static Comparator<IndexedIssue> by(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "created" ->
                Comparator.comparing((IndexedIssue issue) -> issue.row().created())
                        .thenComparing(issue -> issue.row().id());
            case "updated" ->
                Comparator.comparing((IndexedIssue issue) -> issue.row().updated())
                        .thenComparing(issue -> issue.row().id());
            case "key" ->
                Comparator.comparing((IndexedIssue issue) -> issue.row().projectId())
                        .thenComparing(issue -> number(issue.row().key()));
            default ->
                throw new BadQuery("Cannot sort by '" + name + "'; the sandbox sorts by created, updated or key.");
        };
    }

    private static Comparator<IndexedIssue> newestFirst() {
        return by("created").reversed();
    }

    static long number(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }
}
