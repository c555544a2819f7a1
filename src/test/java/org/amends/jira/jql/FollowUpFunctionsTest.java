package org.amends.jira.jql;

import static org.junit.Assert.assertEquals;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Touch;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestTimes;
import org.amends.jira.store.FollowUpFinder;
import org.amends.jira.store.FollowUpRows;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What the functions give, refuse, and to whom. */
public class FollowUpFunctionsTest {
    private final TestJira jira = new TestJira();
    private final TestDatabase database = TestDatabase.h2();
    private final AgentSearch search = Asked.search(jira);
    private final FollowUpFinder rows = new FollowUpFinder(database.node());
    private final JqlServices services = new JqlServices(jira.clock(), jira.authentication(), TestTimes.zones());

    @Before
    public void followUps() {
        add(1, TestJira.CARE, Duration.ofDays(-1), FollowUp.State.TASK);
        add(2, TestJira.CARE, Duration.ofHours(5), FollowUp.State.SCHEDULED);
        add(3, TestJira.CARE, Duration.ofDays(3), FollowUp.State.SCHEDULED);
        add(4, TestJira.CARE, Duration.ofDays(-2), FollowUp.State.FAILED);
        add(5, TestJira.OPS, Duration.ofHours(5), FollowUp.State.SCHEDULED);
    }

    @After
    public void close() {
        database.close();
    }

    private void add(long issue, long project, Duration ahead, FollowUp.State state) {
        FollowUp followUp = FollowUp.scheduled(
                        "f" + issue,
                        Touch.WEEK,
                        Purpose.ASK,
                        jira.clock().instant().plus(ahead),
                        Origin.resolution("900"))
                .in(state, Optional.empty());
        new FollowUpRows(database.node()).write(issue, project, Optional.empty(), List.of(followUp));
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

    @Test
    public void dueIsFromNowToThatLongAhead() {
        FollowUpsDue due = new FollowUpsDue(search, rows, services);
        assertEquals(List.of(2L), given(due, ana(), "6h"));
        assertEquals(List.of(2L), given(due, ana(), "2d"));
        assertEquals(List.of(2L, 3L), given(due, ana(), " 1w "));
        assertEquals(List.of(), refused(due, "1w"));
    }

    @Test
    public void overdueAndFailedAreTwoThings() {
        assertEquals(List.of(1L), given(new FollowUpsOverdue(search, rows, services), ana()));
        assertEquals(List.of(4L), given(new FollowUpsFailed(search, rows, services), ana()));
    }

    @Test
    public void whoIsNoAgentThereFindsNothingThere() {
        FollowUpsDue due = new FollowUpsDue(search, rows, services);
        assertEquals(List.of(), given(due, null, "2d"));
        assertEquals(List.of(), given(due, jira.people().getUserByKey("rosa"), "2d"));
    }

    @Test
    public void anArgumentThatSaysNothingIsRefusedWithWhatWasExpected() {
        FollowUpsDue due = new FollowUpsDue(search, rows, services);
        for (String wrong : List.of("soon", "-2d", "2", "2m", "", "99999d")) {
            assertEquals(
                    List.of("followUpsDue(\"" + wrong
                            + "\") is not understood: one number with w, d or h was expected, such as"
                            + " followUpsDue(\"2d\")."),
                    refused(due, wrong));
        }
        assertEquals(1, refused(due).size());
        assertEquals(1, refused(due, "1d", "2d").size());
        assertEquals(
                List.of("theFunction() takes no arguments."),
                refused(new FollowUpsOverdue(search, rows, services), "1d"));
    }

    @Test
    public void tooManyAreTold() {
        FollowUpsDue due = new FollowUpsDue(search, rows, services);
        add(6, TestJira.CARE, Duration.ofHours(2), FollowUp.State.SCHEDULED);
        assertEquals(List.of(), refused(due, "2d"));
        assertEquals(
                List.of("More than 2 follow-ups are found. Ask for a shorter time, or look at the page Follow-ups."),
                refused(due, "1w"));
    }
}
