package org.amends.bench;

import com.grack.nanojson.JsonParserException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.amends.bench.Prototypes.Prototype;
import org.amends.sandbox.jira.ImportRefused;

/** All measurements, one database and one size after the other. */
final class Bench {
    private static final int STARTS = 10;
    private static final int CLAIMED = 200;

    private final Plan plan;
    private final Path plugin;
    private final Path directory;
    private final Consumer<String> progress;

    /** {@code directory} is empty, and may be filled. */
    Bench(Plan plan, Path plugin, Path directory, Consumer<String> progress) {
        this.plan = plan;
        this.plugin = plugin;
        this.directory = directory;
        this.progress = progress;
    }

    List<Findings> run() throws Exception {
        List<Findings> all = new ArrayList<>();
        if (plan.measures("start")) {
            all.add(start());
        }
        for (String database : plan.databases()) {
            if (plan.measures("tickets")) {
                all.addAll(database.equals("h2") ? onH2() : onPostgres());
            }
            if (plan.measures("follow-ups") && database.equals("postgres")) {
                all.addAll(followUps());
            }
            if (plan.measures("queue")) {
                all.add(queue(database));
            }
            if (plan.measures("rebuild")) {
                all.add(rebuild(database));
            }
        }
        return all;
    }

    private List<Findings> onH2() throws Exception {
        return on(new H2Ground(Files.createDirectories(directory.resolve("h2"))), "H2");
    }

    private List<Findings> onPostgres() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Path files = Files.createDirectories(directory.resolve("postgres"));
            return on(PostgresGround.create(server, "bench", files), "PostgreSQL");
        }
    }

    private List<Findings> followUps() throws Exception {
        Findings waking = new Findings("Waking, on PostgreSQL");
        Findings claiming = new Findings("Claiming, on PostgreSQL");
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            progress.accept("PostgreSQL: waking among " + WakeCost.MANY + " follow-ups");
            new WakeCost(server, WakeCost.MANY, plan.time()).measure(waking);
            progress.accept("PostgreSQL: claiming beside db-scheduler");
            new ClaimCost(server, CLAIMED, ClaimCost.PENDING, ClaimCost.ROUNDS).measure(claiming);
        }
        return List.of(waking, claiming);
    }

    private Findings queue(String database) throws Exception {
        Path files = Files.createDirectories(directory.resolve("queue-" + database));
        if (database.equals("h2")) {
            return queue(new H2Ground(files), "H2");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            return queue(PostgresGround.create(server, "queue", files), "PostgreSQL");
        }
    }

    private Findings queue(Ground ground, String name) throws Exception {
        progress.accept(name + ": the queue of " + QueueCost.MANY + " follow-ups");
        Findings findings = new Findings("Queue of " + QueueCost.MANY + " follow-ups, on " + name);
        try (Stand stand = Stand.start(plugin, ground)) {
            new QueueCost(stand, ground, QueueCost.MANY, plan.time()).measure(findings);
            refuseHoles(stand);
        }
        return findings;
    }

    private Findings rebuild(String database) throws Exception {
        Path files = Files.createDirectories(directory.resolve("rebuild-" + database));
        if (database.equals("h2")) {
            return rebuild(new H2Ground(files), "H2");
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            return rebuild(PostgresGround.create(server, "rebuild", files), "PostgreSQL");
        }
    }

    /** As many journals as there are tickets in the largest measurement. */
    private Findings rebuild(Ground ground, String name) throws Exception {
        long many = plan.sizes().get(plan.sizes().size() - 1);
        Stand.start(plugin, ground).close();
        try (Connection connection = ground.connect()) {
            new Copies(connection).makeRoom();
        }
        Prototype begun;
        try (Stand stand = Stand.start(plugin, ground)) {
            begun = Prototypes.begun(stand);
        }
        progress.accept(name + ": making " + many + " journals");
        try (Connection connection = ground.connect();
                Statement statement = connection.createStatement()) {
            new Copies(connection).make(begun, many);
            statement.execute(ground.analyze());
        }
        progress.accept(name + ": rebuilding");
        Findings findings = new Findings("Rebuilding " + (many + 1) + " journals, on " + name);
        try (Stand stand = Stand.start(plugin, ground)) {
            new RebuildCost(stand).measure(findings);
            refuseHoles(stand);
        }
        return findings;
    }

    private Findings start() throws Exception {
        progress.accept("Starting with and without the plugin");
        Findings findings = new Findings("Start");
        new StartCost(plugin, nothing(), directory.resolve("start"), STARTS).measure(findings);
        return findings;
    }

    private Path nothing() throws IOException {
        return EmptyPlugin.jar(directory.resolve("nothing"));
    }

    private List<Findings> on(Ground ground, String name) throws Exception {
        progress.accept(name + ": living through a ticket of each kind");
        Map<Kind, Prototype> prototypes = prototypes(ground);
        List<Findings> found = new ArrayList<>();
        long there = 0;
        for (long size : plan.sizes()) {
            progress.accept(name + ": making " + size + " tickets");
            grow(ground, prototypes, there + 1, size);
            there = size;
            found.add(measure(ground, new Crowd(prototypes, size), name + ", " + size + " tickets"));
        }
        return found;
    }

    private Map<Kind, Prototype> prototypes(Ground ground)
            throws IOException, ImportRefused, SQLException, InterruptedException, JsonParserException {
        Stand.start(plugin, ground).close();
        try (Connection connection = ground.connect()) {
            new Copies(connection).makeRoom();
        }
        try (Stand stand = Stand.start(plugin, ground)) {
            return Prototypes.live(stand);
        }
    }

    private static void grow(Ground ground, Map<Kind, Prototype> prototypes, long from, long to) throws SQLException {
        try (Connection connection = ground.connect();
                Statement statement = connection.createStatement()) {
            new Copies(connection).make(prototypes, from, to);
            statement.execute(ground.analyze());
        }
    }

    private Findings measure(Ground ground, Crowd crowd, String heading) throws Exception {
        progress.accept(heading + ": starting");
        Findings findings = new Findings(heading);
        Ground beside = ground.copy();
        try (Stand with = Stand.start(plugin, ground);
                Stand without = Stand.start(nothing(), beside)) {
            progress.accept(heading + ": measuring");
            new PanelCost(with, ground, crowd, plan.time()).measure(findings);
            new ViewCost(with, without, crowd, plan.time()).measure(findings);
            new EventCost(with, without, crowd, plan.time()).measure(findings);
            new TickCost(with, crowd).measure(findings);
            new Weight(with, without).measure(findings, crowd);
            refuseHoles(with);
        }
        return findings;
    }

    /** Where the sandbox could not answer, nothing was measured that is worth a number. */
    private static void refuseHoles(Stand stand) {
        stand.holes().ifPresent(holes -> {
            throw new IllegalStateException("The sandbox does not know " + holes);
        });
    }
}
