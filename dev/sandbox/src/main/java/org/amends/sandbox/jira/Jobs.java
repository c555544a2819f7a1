package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The scheduled jobs of the cluster, with the time of their next run. */
final class Jobs {
    /** {@code everyMillis} is 0 for a job that runs once. */
    record JobRow(
            String id,
            String runner,
            String mode,
            long everyMillis,
            Optional<Instant> firstRun,
            Instant nextRun,
            String parameters) {
        /** The same, with another next run. */
        JobRow at(Instant next) {
            return new JobRow(id, runner, mode, everyMillis, firstRun, next, parameters);
        }
    }

    private final Database database;

    Jobs(Database database) {
        this.database = database;
    }

    Optional<JobRow> byId(String id) {
        return database.first("SELECT * FROM SBX_JOB WHERE ID = ?", Jobs::read, id);
    }

    List<JobRow> all() {
        return database.list("SELECT * FROM SBX_JOB ORDER BY NEXT_RUN, ID", Jobs::read);
    }

    void put(JobRow job) {
        database.put(
                "SBX_JOB",
                Map.of("ID", job.id()),
                Map.of(
                        "RUNNER_KEY", job.runner(),
                        "MODE", job.mode(),
                        "EVERY_MS", job.everyMillis(),
                        "FIRST_RUN", job.firstRun(),
                        "NEXT_RUN", job.nextRun(),
                        "PARAMETERS", job.parameters()));
    }

    void delete(String id) {
        database.change("DELETE FROM SBX_JOB WHERE ID = ?", id);
    }

    /** Takes the run that is due, for one node only; false when another was faster. */
    boolean claim(JobRow job, Instant next) {
        return job.everyMillis() == 0
                ? database.change("DELETE FROM SBX_JOB WHERE ID = ? AND NEXT_RUN = ?", job.id(), job.nextRun()) == 1
                : database.change(
                                "UPDATE SBX_JOB SET NEXT_RUN = ? WHERE ID = ? AND NEXT_RUN = ?",
                                next,
                                job.id(),
                                job.nextRun())
                        == 1;
    }

    private static JobRow read(ResultRow row) {
        return new JobRow(
                row.text("ID"),
                row.text("RUNNER_KEY"),
                row.text("MODE"),
                row.number("EVERY_MS"),
                row.maybeInstant("FIRST_RUN"),
                row.instant("NEXT_RUN"),
                row.maybeText("PARAMETERS").orElse(""));
    }
}
