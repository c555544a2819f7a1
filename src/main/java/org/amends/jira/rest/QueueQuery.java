package org.amends.jira.rest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.followup.Bucket;
import org.amends.apology.word.Coded;
import org.amends.jira.queue.QueueState;
import org.amends.jira.queue.Wanted;

/** What somebody asks of the queue in an address; each value that nobody can take turns the request away naming its field. */
record QueueQuery(ProjectVisit visit, QueueState state) {
    private static final String ME = "me";

    Wanted wanted(String bucket, String owner, String start, String limit) {
        return new Wanted(
                given(bucket).map(QueueQuery::bucket), given(owner).map(this::owner), start(start), limit(limit));
    }

    static int start(String text) {
        return number("start", given(text), 0, 0, Integer.MAX_VALUE - Wanted.MOST);
    }

    static int limit(String text) {
        return number("limit", given(text), Wanted.PAGE, 1, Wanted.MOST);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(text -> !text.isEmpty());
    }

    private static Bucket bucket(String code) {
        String codes = Stream.of(Bucket.values()).map(Coded::code).collect(Collectors.joining(", "));
        return Coded.of(Bucket.class, code).orElseThrow(() -> TurnedAway.badValue("bucket", "one-of", codes));
    }

    private String owner(String key) {
        if (key.equals(ME)) {
            return visit.agent().getKey();
        }
        if (!key.equals(visit.agent().getKey()) && !state.isOwner(visit.project(), key)) {
            throw TurnedAway.badValue("owner", "queue-owner");
        }
        return key;
    }

    private static int number(String field, Optional<String> text, int otherwise, int least, int most) {
        if (text.isEmpty()) {
            return otherwise;
        }
        // Ten digits hold every int, and no text is too long for a long.
        long number = text.filter(digits -> digits.matches("-?\\d{1,10}"))
                .map(Long::parseLong)
                .orElseThrow(() -> TurnedAway.badValue(field, "number"));
        if (number < least || number > most) {
            throw TurnedAway.badValue(
                    field, "number-between", String.valueOf(number), String.valueOf(least), String.valueOf(most));
        }
        return (int) number;
    }
}
