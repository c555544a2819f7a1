package org.amends.sandbox.jira;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Jira's services over one database. Opening creates the tables that are missing; closing stops the workers, and what
 * was committed is there when it is opened again.
 */
public final class SandboxJira implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private static final String OPENING = "sandbox.opening";

    private final Parts parts;
    private final SandboxWebSudoManager webSudo = new SandboxWebSudoManager();
    private final Map<Class<?>, Object> services;
    private final SchedulerThread scheduler;
    private final Desk desk;
    private final Portal portal;
    private final Administration administration;
    private final FieldsAndScreens fieldsAndScreens;

    private SandboxJira(Parts parts) {
        this.parts = parts;
        this.services = new Services(parts, webSudo, this::baseUrl).all();
        Raising raising = new Raising(parts.entities(), parts.writing());
        Views views = new Views(
                parts.entities(), parts.commenting(), parts.transitioning(), parts.permissions(), parts.writing());
        this.desk = new SandboxDesk(parts, views, raising);
        this.portal = new SandboxPortal(
                parts.entities().stores(),
                views,
                parts.writing(),
                parts.commenting(),
                raising,
                parts.authentication(),
                parts.entities().clock());
        this.administration = new SandboxAdministration(parts);
        this.fieldsAndScreens = new SandboxFieldsAndScreens(parts);
        parts.index().rebuild();
        this.scheduler = new SchedulerThread(parts.scheduler(), clock());
    }

    /** Opens the services on this database, whose tables begin with {@code SBX_}; the clock's kept offset is taken up. */
    public static SandboxJira open(DataSource database, SandboxClock clock, Ledger ledger) {
        Parts parts = Parts.over(database, clock, ledger, ZONE);
        Database tables = parts.entities().stores().database();
        parts.locks().alone(OPENING, () -> {
            Schema.create(tables);
            new KeptOffset(tables, parts.nodes()).takeUp(clock);
            return true;
        });
        CustomFields.addSystemTypes(parts.entities());
        return new SandboxJira(parts);
    }

    /** Fills an empty database with the small set of tickets; does nothing to any other. */
    public void seed() {
        alone(() -> {
            new Seed(parts.entities().stores(), clock()).plant();
            return true;
        });
        if (parts.index().all().isEmpty()) {
            parts.index().rebuild();
        }
    }

    /** Does the work while no other node on this database does any: what is made once is made by one of them. */
    public <T> T alone(Supplier<T> work) {
        return parts.locks().alone(OPENING, work);
    }

    /**
     * Imports what Jira's search returns, in one transaction: all or nothing. Tickets are known by key; one that is
     * there already is brought up to date where the file is newer, and left alone otherwise. The file may be large: it is
     * read as a stream.
     *
     * @throws ImportRefused when a record cannot be read; it names record and field
     */
    public Imported importFrom(Path file, ImportProgress progress) throws ImportRefused {
        return new Importing(parts.entities().stores(), parts.index()).run(file, progress);
    }

    /** Every service of Jira, SAL and the scheduler by its interface. */
    public Map<Class<?>, Object> services() {
        return services;
    }

    /** The service of this interface. */
    public <T> T service(Class<T> api) {
        return api.cast(services.get(api));
    }

    public Holes holes() {
        return parts.entities().holes();
    }

    public Ledger ledger() {
        return parts.ledger();
    }

    public SandboxClock clock() {
        return parts.entities().clock();
    }

    public SandboxAuthenticationContext authentication() {
        return parts.authentication();
    }

    public SandboxTransactions transactions() {
        return parts.entities().stores().database();
    }

    /** Who reads which language. */
    public Languages languages() {
        return parts.languages();
    }

    public Translations translations() {
        return parts.translations();
    }

    public FieldTypes fieldTypes() {
        return parts.entities().fieldTypes();
    }

    /** The functions that queries may call. */
    public QueryFunctions queryFunctions() {
        return parts.queryFunctions();
    }

    /** What transitions do besides. */
    public WorkflowParts workflowParts() {
        return parts.workflowParts();
    }

    /** For the page of workflows. */
    public Workflows workflows() {
        return new SandboxWorkflows(parts.entities().stores().functions(), parts.permissions(), parts.authentication());
    }

    /** What the search knows of issue properties. */
    public IndexedValues indexedValues() {
        return parts.indexedValues();
    }

    /** Who may come in without a session. */
    public AccessTokens accessTokens() {
        return new AccessTokens(
                parts.entities().stores().database(),
                parts.entities().stores().ids(),
                parts.entities().clock());
    }

    /** Custom fields and screens, as the signed-in administrator. */
    public FieldsAndScreens fieldsAndScreens() {
        return fieldsAndScreens;
    }

    /** The versions of projects. */
    public Releases releases() {
        return new SandboxReleases(parts);
    }

    public People people() {
        return new SandboxPeople(parts.entities());
    }

    public Desk desk() {
        return desk;
    }

    public Portal portal() {
        return portal;
    }

    public Administration administration() {
        return administration;
    }

    /** Where the pages are: this Jira's base address from now on, if it has none yet. */
    public void reachableAt(URI url) {
        alone(() -> new BaseUrl(parts.entities().stores().database()).keepFirst(url));
    }

    private URI baseUrl() {
        return new BaseUrl(parts.entities().stores().database()).get().orElse(URI.create("http://localhost"));
    }

    /** For tests: whether administrators have to prove again who they are, as Jira asks after a while. */
    public void administratorsProveAgain(boolean again) {
        webSudo.proofIsOver(again);
    }

    /** For tests: the next transition throws after its event, and rolls back. */
    public void failNextTransition() {
        parts.transitioning().failNext();
    }

    /**
     * Waits until this node has heard what the others did, the jobs that became due when the clock was moved have run and the
     * search index has caught up, so that tests need not sleep.
     *
     * @throws IllegalStateException when that takes longer
     */
    public void settle(Duration atMost) {
        long end = System.nanoTime() + atMost.toNanos();
        parts.nodes().catchUp(atMost);
        while (!scheduler.idle() || !parts.index().idle()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The sandbox is still busy after " + atMost);
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /** Stops the workers. The data source stays open: it belongs to whoever gave it. */
    @Override
    public void close() {
        scheduler.close();
        parts.nodes().close();
        parts.index().close();
    }
}
