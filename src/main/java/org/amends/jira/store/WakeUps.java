package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** When the cluster last woke up, and when it last tried what it will have to do; for the health page. */
@Component
public final class WakeUps {

    private static final String WAKE_UP = "wake-up";
    private static final String DRY_RUN = "dry-run";

    private final ActiveObjects ao;
    private final Clock clock;
    private final ThisNode node;

    /** Kept in the plugin's tables. */
    public WakeUps(@ComponentImport ActiveObjects ao, Clock clock, ThisNode node) {
        this.ao = ao;
        this.clock = clock;
        this.node = node;
    }

    /** When it was, on which machine, and what came of it. */
    public record Run(Instant at, String host, Optional<String> result) {}

    /** This node wakes up now. */
    public void wakesUp() {
        write(WAKE_UP, null);
    }

    /** The last wake-up of the cluster. */
    public Optional<Run> last() {
        return run(WAKE_UP);
    }

    /** Keeps what the dry run of this moment found. */
    public void dryRun(String json) {
        write(DRY_RUN, json);
    }

    /** The last dry run of the cluster. */
    public Optional<Run> lastDryRun() {
        return run(DRY_RUN);
    }

    /** Keeps this under a name. */
    void keep(String name, String json) {
        write(name, json);
    }

    /** What was kept under a name. */
    Optional<String> kept(String name) {
        return row(name).flatMap(row -> Optional.ofNullable(row.getResult()));
    }

    /** When something was kept under a name, and what. */
    Optional<Run> run(String name) {
        return row(name)
                .map(row -> new Run(
                        Instant.ofEpochMilli(row.getAt()),
                        Optional.ofNullable(row.getNode()).orElse(""),
                        Optional.ofNullable(row.getResult())));
    }

    private void write(String name, String result) {
        WakeUpRow row = row(name).orElseGet(() -> created(name));
        row.setAt(clock.millis());
        row.setNode(node.host().orElse(null));
        row.setResult(result);
        row.save();
    }

    /** Two nodes may begin at once: the second takes the row of the first. */
    private WakeUpRow created(String name) {
        Map<String, Object> columns = Map.of("NAME", name, "AT", clock.millis());
        Inserted.orTaken(
                ao, () -> ao.create(WakeUpRow.class, columns), () -> row(name).isPresent());
        return row(name).orElseThrow();
    }

    private Optional<WakeUpRow> row(String name) {
        return Stream.of(ao.find(WakeUpRow.class, Query.select().where("NAME = ?", name)))
                .findFirst();
    }
}
