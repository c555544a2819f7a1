package org.amends.sandbox.jira;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Clauses on issue properties: {@code issue.property[key].path}, or the short name that a plugin gave it. A property that is set tells the
 * search nothing: it learns when the issue itself is written next.
 */
final class PropertyClauses {
    private final IndexedValues indexed;
    private final SearchOrders orders;

    PropertyClauses(IndexedValues indexed, SearchOrders orders) {
        this.indexed = indexed;
        this.orders = orders;
    }

    Optional<Jql.Asked> find(String name) {
        return indexed.called(name).map(extract -> asked(name, extract));
    }

    private Jql.Asked asked(String name, IndexedValues.Extract extract) {
        return switch (extract.type()) {
            case "date" -> orders.of(name, issue -> value(issue, extract).flatMap(PropertyClauses::date));
            case "number" ->
                new Jql.Asked(
                        issue -> value(issue, extract).stream().toList(),
                        value -> value,
                        Optional.of(new Jql.Ordered(
                                (issue, value) -> value(issue, extract).map(Long::valueOf), Long::parseLong)));
            default -> new Jql.Asked(issue -> value(issue, extract).stream().toList(), value -> value);
        };
    }

    private static Optional<java.time.Instant> date(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<String> value(IndexedIssue issue, IndexedValues.Extract extract) {
        return Optional.ofNullable(issue.properties().get(extract.property()))
                .flatMap(json -> value(json, List.of(extract.path().split("\\."))));
    }

    private static Optional<String> value(String json, List<String> path) {
        try {
            Object at = JsonParser.any().from(json);
            for (String step : path) {
                at = at instanceof JsonObject object ? object.get(step) : null;
            }
            return Optional.ofNullable(at)
                    .filter(found -> found instanceof String || found instanceof Number || found instanceof Boolean)
                    .map(Object::toString);
        } catch (JsonParserException broken) {
            return Optional.empty();
        }
    }
}
