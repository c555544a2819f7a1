package org.amends.jira.store;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.promise.Promise;
import org.springframework.stereotype.Component;

/** The promises of all issues, a row each; a projection of the journals. */
@Component
public final class PromiseRows {

    private final ActiveObjects ao;

    /** Promises in the plugin's tables. */
    public PromiseRows(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Which promises of a project are sought: those that stand there, with a day from one to another. */
    public record Sought(Promise.State state, LocalDate from, LocalDate to) {
        /** Neither kept nor broken, by one of these days. */
        public static Sought open(LocalDate from, LocalDate to) {
            return new Sought(Promise.State.OPEN, from, to);
        }

        /** Neither kept nor broken, by a day before this one. */
        public static Sought overdue(LocalDate today) {
            return open(LocalDate.MIN, today.minusDays(1));
        }

        /** Marked as broken, whenever it was promised for. */
        public static Sought broken() {
            return new Sought(Promise.State.BROKEN, LocalDate.MIN, LocalDate.MAX);
        }
    }

    /** The issues of these projects, one for each such promise; at most {@code limit} promises are looked at. */
    public List<Long> issues(List<Long> projectIds, Sought sought, int limit) {
        return AcrossProjects.find(projectIds, limit, (project, left) -> issues(project, sought, left));
    }

    private List<Long> issues(long project, Sought sought, int limit) {
        Query query = Query.select()
                .where(
                        "PLACE = ? AND BY_DAY >= ? AND BY_DAY <= ?",
                        place(project, sought.state()),
                        sought.from().toEpochDay(),
                        sought.to().toEpochDay())
                .order("PLACE, BY_DAY, PROMISE_KEY")
                .limit(limit);
        return rows(query).map(PromiseRow::getIssueId).toList();
    }

    /** Writes the promises of an issue as its journal has them, in the order of promising; only what differs. */
    public void write(long issueId, long projectId, List<Promise> promises) {
        Map<String, PromiseRow> there = promises.isEmpty()
                ? Map.of()
                : rows(Query.select().where("ISSUE_ID = ?", issueId))
                        .collect(toMap(PromiseRow::getPromiseKey, identity()));
        for (int at = 0; at < promises.size(); at++) {
            String key = issueId + ":" + (at + 1);
            Promise promise = promises.get(at);
            String place = place(projectId, promise.state());
            long day = promise.by().toEpochDay();
            PromiseRow row = Optional.ofNullable(there.get(key)).orElseGet(() -> created(key, issueId, place, day));
            if (!row.getPlace().equals(place) || row.getByDay() != day) {
                row.setPlace(place);
                row.setByDay(day);
                row.save();
            }
        }
    }

    void purge(long issueId) {
        ao.deleteWithSQL(PromiseRow.class, "ISSUE_ID = ?", issueId);
    }

    /** The listener and the wake-up job may both find that the row is missing: the second takes that of the first. */
    private PromiseRow created(String key, long issueId, String place, long day) {
        Inserted.orTaken(ao, () -> create(key, issueId, place, day), () -> row(key).isPresent());
        return row(key).orElseThrow();
    }

    private PromiseRow create(String key, long issueId, String place, long day) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("PROMISE_KEY", key);
        columns.put("ISSUE_ID", issueId);
        columns.put("PLACE", place);
        columns.put("BY_DAY", day);
        return ao.create(PromiseRow.class, columns);
    }

    private Optional<PromiseRow> row(String key) {
        return rows(Query.select().where("PROMISE_KEY = ?", key)).findFirst();
    }

    private Stream<PromiseRow> rows(Query query) {
        return Stream.of(ao.find(PromiseRow.class, query));
    }

    static String place(long project, Promise.State state) {
        return project + ":" + state.code();
    }
}
