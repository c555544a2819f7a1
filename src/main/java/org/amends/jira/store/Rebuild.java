package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the rebuilding of all projections has come.
 *
 * @param run whose progress it is: each start is a run of its own, that goes on where it was stopped
 * @param after the issue up to which it is done
 * @param total the journals that there were when it began
 * @param changed of those that are done, where something differed
 * @param failed of those that are done, where something went wrong; the log says what
 * @param at when it was last heard of
 * @param worker by whom
 */
public record Rebuild(
        String run,
        boolean finished,
        long after,
        long done,
        long total,
        long changed,
        long failed,
        Instant began,
        Instant at,
        String worker) {

    /** A run that begins now. */
    public static Rebuild begins(String run, long total, Instant now, String worker) {
        return new Rebuild(run, false, Long.MIN_VALUE, 0, total, 0, 0, now, now, worker);
    }

    String json() {
        return JsonWriter.string(JsonObject.builder()
                .value("run", run)
                .value("finished", finished)
                .value("after", after)
                .value("done", done)
                .value("total", total)
                .value("changed", changed)
                .value("failed", failed)
                .value("began", began.toEpochMilli())
                .value("at", at.toEpochMilli())
                .value("worker", worker)
                .done());
    }

    static Optional<Rebuild> of(JsonObject json) {
        return Optional.of(new Rebuild(
                json.getString("run"),
                json.getBoolean("finished"),
                json.getLong("after"),
                json.getLong("done"),
                json.getLong("total"),
                json.getLong("changed"),
                json.getLong("failed"),
                Instant.ofEpochMilli(json.getLong("began")),
                Instant.ofEpochMilli(json.getLong("at")),
                json.getString("worker")));
    }
}
