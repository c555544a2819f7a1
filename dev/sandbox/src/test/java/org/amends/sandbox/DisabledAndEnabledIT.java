package org.amends.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.scheduler.SchedulerService;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.amends.sandbox.acceptance.Patience;
import org.amends.sandbox.jira.Ledger;
import org.amends.sandbox.jira.SandboxClock;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.Host;
import org.amends.sandbox.osgi.PluginHost;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An admin disables the plugin and enables it again, while Jira goes on: nothing of it stays behind, and it makes up for what it missed. */
public class DisabledAndEnabledIT {
    private static final String COMPLAINT = "10002";

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    private final List<Object> listening = new CopyOnWriteArrayList<>();
    private final List<Object> runners = new CopyOnWriteArrayList<>();
    private final HikariDataSource database = new HikariDataSource();
    private SandboxJira jira;

    @Before
    public void open() {
        database.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        jira = SandboxJira.open(
                database, new SandboxClock(Clock.systemUTC(), ZoneId.of("Europe/Berlin")), new Ledger());
        jira.seed();
        String project = "org.amends.project."
                + jira.service(ProjectManager.class).getProjectObjByKey("CARE").getId();
        jira.service(PluginSettingsFactory.class)
                .createGlobalSettings()
                .put(
                        project,
                        """
                {"on":true,"since":"2020-01-01T00:00:00Z","actor":"amends-bot","startTypes":["10002"],"followUpType":"10004"}""");
    }

    @After
    public void close() {
        assertEquals(List.of(), jira.ledger().entries());
        jira.close();
        database.close();
    }

    @Test
    public void nothingStaysBehindAndWhatWasMissedIsMadeUpFor() throws Exception {
        long first;
        try (PluginHost plugin = enabled()) {
            assertEquals("org.amends.amends", plugin.key());
            first = complaint();
            awaitApology(first);
            assertNotEquals(List.of(), listening);
            assertNotEquals(List.of(), threads());
        }
        assertEquals(List.of(), threads());
        assertEquals(List.of(), listening);
        assertEquals(List.of(), runners);

        long missed = complaint();
        theJobRuns();
        assertEquals(Optional.empty(), apology(missed));

        try (PluginHost plugin = enabled()) {
            assertEquals("org.amends.amends", plugin.key());
            // The job goes through the numbers of a project's last thousand issues in a few runs.
            for (int run = 0; run < 10 && apology(missed).isEmpty(); run++) {
                theJobRuns();
            }
            awaitApology(missed);
            assertTrue(apology(first).isPresent());
        }
        assertEquals(List.of(), threads());
    }

    /** The plugin waits for its tables on a thread of its own; until then it leaves what happens to the job. */
    private PluginHost enabled() throws IOException {
        PluginHost plugin = PluginHost.load(
                Path.of(System.getProperty("amends.jar")),
                host(),
                files.newFolder().toPath());
        plugin.started();
        awaitRunner();
        return plugin;
    }

    /** The sandbox's own, but for lists of who listens and what runs jobs. */
    private Host host() {
        JiraHost host = new JiraHost(jira, database);
        Map<Class<?>, Object> services = new HashMap<>(host.services());
        put(services, EventPublisher.class, listening, "register", "unregister");
        put(services, SchedulerService.class, runners, "registerJobRunner", "unregisterJobRunner");
        return proxy(
                Host.class, host, (name, none) -> Optional.<Object>of(services).filter(any -> name.equals("services")));
    }

    private <T> void put(Map<Class<?>, Object> services, Class<T> api, List<Object> there, String adds, String takes) {
        services.put(api, proxy(api, jira.service(api), (name, arguments) -> {
            if (name.equals(adds)) {
                there.add(arguments[0]);
            } else if (name.equals(takes)) {
                there.remove(arguments[0]);
            }
            return Optional.empty();
        }));
    }

    private interface Instead {
        Optional<Object> answer(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T behind, Instead instead) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    Optional<Object> answer = instead.answer(method.getName(), given);
                    try {
                        method.setAccessible(true);
                        return answer.isPresent() ? answer.get() : method.invoke(behind, given);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                }));
    }

    private void theJobRuns() {
        jira.clock().advance(Period.ofDays(1));
        jira.settle(Duration.ofSeconds(20));
    }

    private long complaint() throws CreateException {
        var ana = jira.people().byName("ana").orElseThrow().user();
        MutableIssue draft = jira.service(IssueFactory.class).getIssue();
        draft.setProjectObject(jira.service(ProjectManager.class).getProjectObjByKey("CARE"));
        draft.setIssueTypeId(COMPLAINT);
        draft.setSummary("Charged twice");
        draft.setReporter(ana);
        Issue[] created = new Issue[1];
        jira.authentication().signIn(ana);
        try {
            created[0] = jira.service(IssueManager.class).createIssueObject(ana, draft);
        } finally {
            jira.authentication().clear();
        }
        return created[0].getId();
    }

    private Optional<String> apology(long issue) {
        String entity = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
        return Optional.ofNullable(jira.service(JsonEntityPropertyManager.class).get(entity, issue, "amends.apology"))
                .map(property -> property.getValue());
    }

    private void awaitApology(long issue) {
        Patience.until("an apology on " + issue, () -> apology(issue).isPresent());
    }

    private void awaitRunner() {
        Patience.until("a runner of the wake-up job", () -> !runners.isEmpty());
    }

    private static List<String> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("amends-"))
                .sorted()
                .toList();
    }
}
