package org.amends.bench;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import org.amends.bench.Crowd.Member;
import org.amends.bench.Prototypes.Prototype;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The measuring itself, on few tickets: how many statements there are does not hang on how many tickets there are. */
public class BenchIT {
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final Path PLUGIN = Path.of(System.getProperty("amends.jar"));
    private static final String API = "/rest/amends/1.0/issues/";
    private static final int TICKETS = 100;

    private static Ground ground;
    private static Crowd crowd;

    @BeforeClass
    public static void aHundredTickets() throws Exception {
        ground = new H2Ground(FOLDER.newFolder("h2").toPath());
        Stand.start(PLUGIN, ground).close();
        try (Connection connection = ground.connect()) {
            new Copies(connection).makeRoom();
        }
        Map<Kind, Prototype> prototypes;
        try (Stand stand = Stand.start(PLUGIN, ground)) {
            prototypes = Prototypes.live(stand);
        }
        try (Connection connection = ground.connect()) {
            new Copies(connection).make(prototypes, 1, TICKETS);
        }
        crowd = new Crowd(prototypes, TICKETS);
    }

    @Test
    public void aCopyShowsWhatItsPrototypeShows() throws Exception {
        try (Stand stand = Stand.start(PLUGIN, ground)) {
            Agent ana = stand.agent("ana");
            for (Kind kind : Kind.values()) {
                assertEquals(
                        withoutIds(ana, crowd.prototypes().get(kind).key()),
                        withoutIds(ana, crowd.some(kind, 1).get(0).key()));
            }
            assertEquals(Optional.empty(), stand.holes());
        }
    }

    /** What copies have in common of an id are its last digits. */
    private static String withoutIds(Agent agent, String key) throws Exception {
        return agent.text(API + key)
                .replace(key, "KEY")
                .replaceAll("\\b7\\d{6}(\\d{3})\\b", "$1")
                .replaceFirst("\"now\":\"[^\"]*\"", "");
    }

    @Test
    public void aViewCostsAsFewStatementsAsIsPromised() throws Exception {
        try (Stand stand = Stand.start(PLUGIN, ground)) {
            Agent ana = stand.agent("ana");
            for (Kind kind : Kind.values()) {
                Member ticket = crowd.some(kind, 1).get(0);
                Recording view = stand.watcher().record(Watcher::answersHttp, () -> ana.get("/browse/" + ticket.key()));
                assertTrue(
                        "the page reads tickets",
                        view.statements().size() > view.ours().size());
                assertEquals(
                        kind.name(), kind == Kind.QUIET ? 1 : 3, view.ours().size());
            }
        }
    }

    @Test
    public void aTickIsDoneAgainOnAnotherTicketByItsStatements() throws Exception {
        try (Stand stand = Stand.start(PLUGIN, ground)) {
            Agent ana = stand.agent("ana");
            Member first = crowd.some(Kind.OPEN, 2).get(0);
            Member second = crowd.some(Kind.OPEN, 2).get(1);
            Recording tick = stand.watcher().record(Watcher::answersHttp, () -> Prototypes.tick(ana, first.key()));
            assertNotEquals(withoutIds(ana, first.key()), withoutIds(ana, second.key()));
            tick.replay(stand.pool(), Copies.moving(first, second));
            assertEquals(withoutIds(ana, first.key()), withoutIds(ana, second.key()));
        }
    }

    /** On a copy, which is made anew for each size. */
    @Test
    public void theSandboxRunsWithoutThePluginToo() throws Exception {
        Path nothing = EmptyPlugin.jar(FOLDER.newFolder("nothing").toPath());
        ground.copy();
        try (Stand stand = Stand.start(nothing, ground.copy())) {
            String page = stand.agent("ana")
                    .text("/browse/" + crowd.some(Kind.OPEN, 1).get(0).key());
            assertTrue(page.contains("Charged twice"));
            assertFalse(page.contains("amends-panel"));
        }
    }
}
