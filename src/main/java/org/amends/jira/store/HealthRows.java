package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.followup.FollowUp;
import org.springframework.stereotype.Component;

/** What an administrator wants to know of the tables. Counting reads whole tables, so in large ones it is done seldom. */
@Component
public final class HealthRows {

    private final ActiveObjects ao;
    private final Clock clock;
    private final Seldom<Counts> counts = new Seldom<>(this::count, System::nanoTime);

    /** Looks at the plugin's tables. */
    public HealthRows(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** How many rows each of our tables has, by its name, how many follow-ups are in each state, and when that was counted. */
    public record Counts(Instant at, Map<String, Integer> tables, Map<FollowUp.State, Integer> states) {}

    /** Counted now, or a while ago where counting takes long. */
    public Counts counts() {
        return counts.get();
    }

    private Counts count() {
        return new Counts(clock.instant(), tables(), states());
    }

    /** A follow-up that failed: how often it was attempted, and why the last attempt failed. */
    public record Failed(String id, long issueId, Instant due, int attempts, Optional<String> reason) {}

    private Map<String, Integer> tables() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("JOURNAL", ao.count(JournalRow.class));
        counts.put("APOLOGY", ao.count(ApologyRow.class));
        counts.put("FOLLOW_UP", ao.count(FollowUpRow.class));
        counts.put("PROMISE", ao.count(PromiseRow.class));
        counts.put("CLAIM", ao.count(ClaimRow.class));
        counts.put("FIELD_WRITE", ao.count(FieldWriteRow.class));
        counts.put("WAKE_UP", ao.count(WakeUpRow.class));
        counts.put("METHOD", ao.count(MethodRow.class));
        counts.put("CONTACT_CARD", ao.count(ContactCardRow.class));
        counts.put("SENT_REPLY", ao.count(SentReplyRow.class));
        return counts;
    }

    private Map<FollowUp.State, Integer> states() {
        Map<FollowUp.State, Integer> counts = new LinkedHashMap<>();
        for (FollowUp.State state : FollowUp.State.values()) {
            counts.put(state, ao.count(FollowUpRow.class, Query.select().where("STATE = ?", state.name())));
        }
        return counts;
    }

    /** How many have to be attempted by now. */
    public int due(Instant now) {
        return ao.count(FollowUpRow.class, Query.select().where("WAKE_AT <= ?", now.toEpochMilli()));
    }

    /** Those of these projects that failed, with an id above {@code after}, in that order, at most {@code limit}. */
    public List<Failed> failed(List<Long> projects, String after, int limit) {
        if (projects.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>();
        projects.forEach(project -> values.add(Place.FAILED.in(project)));
        values.add(after);
        String places = String.join(", ", Collections.nCopies(projects.size(), "?"));
        Query failed = Query.select()
                .where("PLACE IN (" + places + ") AND FOLLOW_UP_ID > ?", values.toArray())
                .order("FOLLOW_UP_ID")
                .limit(limit);
        return Stream.of(ao.find(FollowUpRow.class, failed))
                .map(row -> new Failed(
                        row.getFollowUpId(),
                        row.getIssueId(),
                        Instant.ofEpochMilli(row.getDueAt()),
                        row.getAttempts(),
                        Optional.ofNullable(row.getReason())))
                .toList();
    }
}
