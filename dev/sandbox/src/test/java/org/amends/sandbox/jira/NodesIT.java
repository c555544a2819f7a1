package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.sandbox.DatabaseChoice.RunningPostgres;
import org.amends.sandbox.TestPostgres;
import org.amends.sandbox.acceptance.Patience;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What two nodes on one PostgreSQL have in common, and what each has for itself. */
public class NodesIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Rule
    public final Complaints complaints = new Complaints();

    private final RunningPostgres database = TestPostgres.newDatabase();
    private Node a;
    private Node b;

    /** The tables and the first tickets are made once, whoever is first. */
    @Before
    public void bothStartAtOnce() {
        List<Node> nodes = atOnce(() -> new Node(database.url()), () -> new Node(database.url()));
        a = nodes.get(0);
        b = nodes.get(1);
    }

    @After
    public void bothEnd() {
        a.close();
        b.close();
        TestPostgres.drop(database);
    }

    /** A node as far as it is Jira's: without the plugin and without pages. */
    private static final class Node implements AutoCloseable {
        private final HikariDataSource source;
        private final SandboxJira jira;

        Node(String url) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl(url);
            config.setMinimumIdle(1);
            source = new HikariDataSource(config);
            jira = SandboxJira.open(source, new SandboxClock(Clock.systemUTC(), ZoneId.of("UTC")), new Ledger());
            jira.seed();
        }

        <T> T service(Class<T> api) {
            return jira.service(api);
        }

        <T> T asAna(Supplier<T> work) {
            return jira.authentication()
                    .as(jira.people().byName("ana").orElseThrow().user(), work);
        }

        ClusterLock lock(String name) {
            return service(ClusterLockService.class).getLockForName(name);
        }

        void assign(String issue) {
            asAna(() -> {
                jira.desk().assign(issue, Optional.of("ana"));
                return true;
            });
        }

        List<String> keys(String jql) {
            return asAna(() -> jira.desk().search(jql, 0, 50)).rows().stream()
                    .map(Desk.Row::key)
                    .toList();
        }

        /** The connections break all at once, as those of a process that is killed. */
        void dies() {
            source.close();
        }

        @Override
        public void close() {
            jira.close();
            source.close();
        }
    }

    @Test
    public void oneSetOfTicketsIsThereAndBothFindIt() {
        assertEquals(6, a.keys("project = CARE").size());
        assertEquals(a.keys(""), b.keys(""));
    }

    @Test
    public void aLockHoldsOnBothNodes() throws InterruptedException {
        ClusterLock here = a.lock("stock");
        ClusterLock there = b.lock("stock");
        here.lock();
        here.lock();
        assertFalse(there.tryLock());
        assertFalse(there.tryLock(50, TimeUnit.MILLISECONDS));
        here.unlock();
        assertFalse("the first holds it still", there.tryLock());
        assertTrue("another name is another lock", b.lock("till").tryLock());
        CompletableFuture<Boolean> waiting = CompletableFuture.supplyAsync(() -> {
            there.lock();
            there.unlock();
            return true;
        });
        assertFalse(waiting.isDone());
        here.unlock();
        assertTrue(waiting.join());
    }

    @Test
    public void aLockIsFreeWhenItsNodeDies() throws InterruptedException {
        a.lock("stock").lock();
        assertFalse(b.lock("stock").tryLock());
        a.dies();
        assertTrue(b.lock("stock").tryLock(SOON.toMillis(), TimeUnit.MILLISECONDS));
        Patience.until("nobody complains", () -> complaints.text().contains("marked as broken"));
    }

    /** Hears what happens to issues. */
    public static final class Ears {
        private final Collection<String> heard = new ConcurrentLinkedQueue<>();

        @EventListener
        public void on(IssueEvent event) {
            heard.add(event.getIssue().getKey());
        }
    }

    @Test
    public void anEventIsHeardOnlyWhereItHappens() {
        Ears here = new Ears();
        Ears there = new Ears();
        a.service(EventPublisher.class).register(here);
        b.service(EventPublisher.class).register(there);
        a.assign("CARE-1001");
        b.assign("CARE-1002");
        assertEquals(List.of("CARE-1001"), List.copyOf(here.heard));
        assertEquals(List.of("CARE-1002"), List.copyOf(there.heard));
    }

    @Test
    public void theSearchOfEachLearnsWhatTheOtherChanged() {
        a.assign("CARE-1001");
        assertEquals("not at once", List.of(), b.keys("assignee = ana"));
        b.jira.settle(SOON);
        assertEquals(List.of("CARE-1001"), b.keys("assignee = ana"));
    }

    @Test
    public void aNodeThatHeardNothingForAWhileLooksAnew() throws SQLException {
        try (Connection connection = a.source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    + " WHERE query LIKE 'LISTEN%' AND datname = current_database()");
        }
        a.assign("CARE-1001");
        Patience.until("the search of the other node does not learn of it", () -> b.keys("assignee = ana")
                .equals(List.of("CARE-1001")));
        a.jira.clock().advance(Period.ofDays(3));
        Patience.until("the clock of the other node is not moved", this::sameTime);
        assertTrue(complaints.text(), complaints.text().contains("marked as broken"));
    }

    private boolean sameTime() {
        return Duration.between(a.jira.clock().instant(), b.jira.clock().instant())
                        .abs()
                        .compareTo(Duration.ofHours(1))
                < 0;
    }

    @Test
    public void theClockThatIsMovedOnBothAtOnceIsMovedByBoth() {
        Instant before = a.jira.clock().instant();
        atOnce(() -> moved(a, Period.ofDays(1)), () -> moved(b, Period.ofDays(7)));
        a.jira.settle(SOON);
        b.jira.settle(SOON);
        assertTrue(sameTime());
        assertEquals(8, Duration.between(before, b.jira.clock().instant()).toDays());
    }

    private static boolean moved(Node node, Period by) {
        node.jira.clock().advance(by);
        return true;
    }

    @Test
    public void aJobOfTheClusterRunsOnOneNodeAndALocalOneOnEach() throws SchedulerServiceException {
        Collection<String> runs = new ConcurrentLinkedQueue<>();
        for (Node node : List.of(a, b)) {
            schedules(node, RunMode.RUN_ONCE_PER_CLUSTER, runs);
            schedules(node, RunMode.RUN_LOCALLY, runs);
        }
        a.jira.clock().advance(Duration.ofHours(1));
        a.jira.settle(SOON);
        b.jira.settle(SOON);
        assertEquals(
                List.of("RUN_LOCALLY", "RUN_LOCALLY", "RUN_ONCE_PER_CLUSTER"),
                runs.stream().sorted().toList());
    }

    private static void schedules(Node node, RunMode mode, Collection<String> runs) throws SchedulerServiceException {
        JobRunnerKey runner = JobRunnerKey.of(mode.name());
        SchedulerService scheduler = node.service(SchedulerService.class);
        scheduler.registerJobRunner(runner, request -> {
            runs.add(mode.name());
            return JobRunnerResponse.success();
        });
        Date first = Date.from(node.jira.clock().instant().plus(Duration.ofMinutes(30)));
        scheduler.scheduleJob(
                JobId.of(mode.name()),
                JobConfig.forJobRunnerKey(runner)
                        .withRunMode(mode)
                        .withSchedule(Schedule.forInterval(Duration.ofHours(2).toMillis(), first)));
    }

    @Test
    public void noNumberIsGivenTwice() {
        List<Supplier<List<Long>>> takers = IntStream.range(0, 8)
                .<Supplier<List<Long>>>mapToObj(taker -> () -> taken(taker % 2 == 0 ? a : b))
                .toList();
        List<Long> numbers = takers.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .flatMap(taken -> taken.join().stream())
                .toList();
        assertEquals(numbers.size(), new HashSet<>(numbers).size());
    }

    private static List<Long> taken(Node node) {
        Ids ids = new Ids(new Database(node.source));
        return Stream.generate(() -> ids.next("NEW")).limit(25).toList();
    }

    @Test
    public void whatIsSetOnOneIsReadOnTheOther() {
        for (int value = 0; value < 3; value++) {
            settings(a).put("name", "value " + value);
            assertEquals("value " + value, settings(b).get("name"));
        }
        atOnce(() -> set(a), () -> set(b));
        assertEquals("x", settings(a).get("new"));
    }

    private static boolean set(Node node) {
        settings(node).put("new", "x");
        return true;
    }

    private static PluginSettings settings(Node node) {
        return node.service(PluginSettingsFactory.class).createGlobalSettings();
    }

    private static <T> List<T> atOnce(Supplier<T> one, Supplier<T> other) {
        CompletableFuture<T> running = CompletableFuture.supplyAsync(one);
        return List.of(other.get(), running.join());
    }
}
