package org.amends.jira.jql;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amends.apology.promise.Promise;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestTimes;
import org.amends.jira.store.PromiseRows;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the functions about promises give, refuse, and to whom. */
public class PromiseFunctionsTest {
    private final TestJira jira = new TestJira();
    private final TestDatabase database = TestDatabase.h2();
    private final AgentSearch search = Asked.search(jira);
    private final PromiseRows rows = new PromiseRows(database.node());
    private final JqlServices services = new JqlServices(jira.clock(), jira.authentication(), TestTimes.zones());
    private final LocalDate today = services.day(services.now());

    @Before
    public void promises() {
        rows.write(1, TestJira.CARE, List.of(by(today), by(today.plusDays(9))));
        rows.write(2, TestJira.CARE, List.of(by(today.minusDays(1))));
        rows.write(3, TestJira.CARE, List.of(by(today).settled(Promise.State.BROKEN, Optional.of("Ill."))));
        rows.write(4, TestJira.CARE, List.of(by(today).settled(Promise.State.KEPT, Optional.empty())));
        rows.write(5, TestJira.OPS, List.of(by(today), by(today).settled(Promise.State.BROKEN, Optional.of("Ill."))));
    }

    @After
    public void close() {
        database.close();
    }

    private Promise by(LocalDate day) {
        return Promise.made("p", "3 refunds", day, new Actor.Person("ana"), services.now());
    }

    @Test
    public void dueIsFromTodayToThatLongAhead() {
        assertEquals(List.of(1L), given("ana", new PromisesDue(search, rows, services), "2d"));
        assertEquals(List.of(1L), given("ana", new PromisesDue(search, rows, services), "0d"));
        assertEquals(List.of(1L), given("ana", new PromisesDue(search, rows, services), "2w"));
    }

    @Test
    public void overdueAndBrokenAreTwoThings() {
        assertEquals(List.of(2L), given("ana", new PromisesOverdue(search, rows, services)));
        assertEquals(List.of(3L), given("ana", new PromisesBroken(search, rows, services)));
    }

    @Test
    public void whoIsNoAgentThereFindsNothingThere() {
        assertEquals(List.of(), given("rosa", new PromisesDue(search, rows, services), "2d"));
        assertEquals(List.of(), given("nobody", new PromisesBroken(search, rows, services)));
    }

    @Test
    public void anArgumentThatSaysNothingIsRefusedWithWhatWasExpected() {
        for (String wrong : List.of("soon", "-2d", "2", "", "99999d")) {
            assertEquals(
                    List.of("promisesDue(\"" + wrong
                            + "\") is not understood: one number with w, d or h was expected, such as"
                            + " promisesDue(\"2d\")."),
                    refused(new PromisesDue(search, rows, services), wrong));
        }
        assertEquals(1, refused(new PromisesDue(search, rows, services)).size());
        assertEquals(
                List.of("theFunction() takes no arguments."),
                refused(new PromisesBroken(search, rows, services), "1d"));
    }

    @Test
    public void tooManyAreToldEvenIfAllStandOnOneIssue() {
        rows.write(6, TestJira.CARE, List.of(by(today), by(today.plusDays(1))));
        assertEquals(
                List.of("More than 2 promises are found, which is more than a search takes."
                        + " Ask for a shorter time, where there is one."),
                refused(new PromisesDue(search, rows, services), "1w"));
        assertEquals(List.of(), refused(new PromisesDue(search, rows, services), "0d"));
    }

    private List<Long> given(String searcher, JqlFunction function, String... arguments) {
        return Asked.given(function, jira.people().getUserByKey(searcher), arguments);
    }

    private List<String> refused(JqlFunction function, String... arguments) {
        return Asked.refused(function, jira.people().getUserByKey("ana"), arguments);
    }
}
