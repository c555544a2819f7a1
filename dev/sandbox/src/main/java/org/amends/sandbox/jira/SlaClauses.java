package org.amends.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * What a query asks of an SLA: a function, with {@code =} or {@code !=}, and nothing else. The only SLA here has one cycle, from the
 * creation of a request to its resolution, and the same goal for all. An issue outside its field's context has none.
 */
final class SlaClauses {
    /** The goal; real time, without a calendar. */
    static final Duration GOAL = Duration.ofDays(2);

    private static final Map<String, BiPredicate<IndexedIssue, Instant>> FUNCTIONS = Map.of(
            "breached()",
            SlaClauses::breached,
            "everbreached()",
            SlaClauses::breached,
            "completed()",
            (issue, now) -> issue.row().resolved().isPresent(),
            "running()",
            (issue, now) -> issue.row().resolved().isEmpty());

    private final Entities entities;

    SlaClauses(Entities entities) {
        this.entities = entities;
    }

    Jql.Asked of(Fields.FieldRow field) {
        return new Jql.Asked(issue -> holding(field, issue), value -> function(field, value));
    }

    private List<String> holding(Fields.FieldRow field, IndexedIssue issue) {
        boolean counts = entities.stores()
                .fields()
                .covers(field.id(), issue.row().projectId(), issue.row().always(IssueField.TYPE));
        return counts
                ? FUNCTIONS.entrySet().stream()
                        .filter(one ->
                                one.getValue().test(issue, entities.clock().instant()))
                        .map(Map.Entry::getKey)
                        .toList()
                : List.of();
    }

    private static String function(Fields.FieldRow field, String value) {
        String called = value.toLowerCase(Locale.ROOT);
        if (!FUNCTIONS.containsKey(called)) {
            throw new BadQuery("The value '" + value + "' is no function of the SLA '" + field.name() + "'.");
        }
        return called;
    }

    private static boolean breached(IndexedIssue issue, Instant now) {
        Instant until = issue.row().resolved().orElse(now);
        return until.isAfter(issue.row().created().plus(GOAL));
    }
}
