package org.amends.jira.jql;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.amends.apology.method.ShippedMethods;
import org.amends.apology.method.StepId;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestTimes;
import org.amends.jira.store.ApologyFinder;
import org.amends.jira.store.GateOverrides;
import org.amends.jira.store.OnBothDatabases;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.junit.Before;
import org.junit.Test;

/** What the functions about apologies give, refuse, and to whom; on both databases. */
public class ApologyFunctionsTest extends OnBothDatabases {
    private final TestJira jira = new TestJira();
    private final ActiveObjects node;
    private final AgentSearch search = Asked.search(jira);
    private final ApologyFinder rows;
    private final JqlServices services = new JqlServices(jira.clock(), jira.authentication(), TestTimes.zones());

    public ApologyFunctionsTest(String kind) throws SQLException {
        super(kind);
        node = database.node();
        rows = new ApologyFinder(node, new GateOverrides(node));
    }

    @Before
    public void apologies() {
        add(1, TestJira.CARE, true, "own-it", "explain");
        add(2, TestJira.CARE, false);
        add(3, TestJira.CARE, true, "explain");
        add(4, TestJira.OPS, true, "own-it");
        new GateOverrides(node)
                .write(
                        2,
                        TestJira.CARE,
                        List.of(new GateOverrides.Override(2, 7, jira.clock().instant(), "Her birthday")));
    }

    private void add(long issue, long project, boolean owed, String... open) {
        new Summaries(node, jira.clock())
                .write(new Summary.OfApology(
                        issue,
                        OptionalLong.of(project),
                        owed,
                        Optional.of("none"),
                        1,
                        Optional.empty(),
                        Optional.of(new Summary.Course(
                                Instant.EPOCH,
                                owed,
                                Arrays.stream(open).map(StepId::new).toList(),
                                OptionalInt.empty()))));
    }

    @Test
    public void theOpenAreThoseOfWhichSomethingIsOwed() {
        assertEquals(List.of(1L, 3L), given(new ApologiesOpen(search, rows, services), ana()));
    }

    @Test
    public void aStepThatIsOpenIsFoundByItsWholeId() {
        ApologiesWithout without = new ApologiesWithout(search, rows, services, new ShippedMethods());
        assertEquals(List.of(1L), given(without, ana(), "own-it"));
        assertEquals(List.of(1L, 3L), given(without, ana(), " explain "));
        assertEquals(List.of(), given(without, ana(), "listen"));
    }

    @Test
    public void anUnknownStepIsRefusedWithTheKnownOnes() {
        ApologiesWithout without = new ApologiesWithout(search, rows, services, new ShippedMethods());
        String refused = refused(without, "own").get(0);
        assertTrue(
                refused,
                refused.startsWith("apologiesWithout(\"own\") is not understood: the id of one step was"
                        + " expected, one of appreciate, listen, say-back"));
        assertEquals(1, refused(without).size());
        assertEquals(1, refused(without, "own-it", "explain").size());
        assertEquals(List.of(), given(without, ana(), "own%"));
    }

    @Test
    public void whatWasGivenBeforeItsTimeIsFound() {
        GateOverridden overridden = new GateOverridden(search, rows, services);
        assertEquals(List.of(2L), given(overridden, ana()));
        new GateOverrides(node).write(2, TestJira.CARE, List.of());
        assertEquals(List.of(), given(overridden, ana()));
    }

    @Test
    public void whoIsNoAgentThereFindsNothingThere() {
        ApologiesOpen open = new ApologiesOpen(search, rows, services);
        assertEquals(List.of(), given(open, null));
        assertEquals(List.of(), given(open, jira.people().getUserByKey("rosa")));
    }

    @Test
    public void tooManyAreTold() {
        ApologiesOpen open = new ApologiesOpen(search, rows, services);
        assertEquals(List.of(), refused(open));
        add(5, TestJira.CARE, true);
        assertEquals(
                List.of("More than 2 tickets are found. Ask for something that fewer tickets have."), refused(open));
        assertEquals(List.of("theFunction() takes no arguments."), refused(open, "now"));
    }

    private static List<Long> given(JqlFunction function, ApplicationUser searcher, String... arguments) {
        return Asked.given(function, searcher, arguments);
    }

    private List<String> refused(JqlFunction function, String... arguments) {
        return Asked.refused(function, ana(), arguments);
    }

    private ApplicationUser ana() {
        return jira.people().getUserByKey("ana");
    }
}
