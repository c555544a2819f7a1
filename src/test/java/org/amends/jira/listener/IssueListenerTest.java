package org.amends.jira.listener;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.FakeIssue;
import org.amends.jira.fake.FakeJira;
import org.amends.jira.fake.Node;
import org.amends.jira.fake.TestThreads;
import org.amends.jira.store.MovableClock;
import org.amends.jira.store.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** From an event to what is recorded, on the threads that do it. */
public final class IssueListenerTest {

    private final TestDatabase database = TestDatabase.h2();
    private final MovableClock clock = new MovableClock();
    private final FakeJira jira = new FakeJira(clock);
    private final Node node = new Node(database.node(), jira, clock).switchedOn(jira, clock);
    private final LookSoon look = new LookSoon(node.look, node.sameness, TestThreads.plain());
    private final List<Object> listening = new ArrayList<>();
    private final IssueListener listener =
            new IssueListener(Fake.of(EventPublisher.class, new Events()), look, node.own, node.summaries);

    /** {@link EventPublisher}. */
    public final class Events {
        public void register(Object who) {
            listening.add(who);
        }

        public void unregister(Object who) {
            listening.remove(who);
        }
    }

    @Before
    public void start() {
        listener.afterPropertiesSet();
        look.start();
    }

    @After
    public void stop() {
        listener.destroy();
        look.destroy();
        assertEquals(List.of(), listening);
        database.close();
    }

    @Test
    public void whatHappensToAnIssueIsLookedAtSoon() throws Exception {
        FakeIssue complaint = jira.request();
        hears(complaint);
        await(() -> node.desk.of(complaint.getId()).isPresent());
    }

    @Test
    public void whatIsCommittedOnlyAfterItsEventIsFoundByTheSecondLook() throws Exception {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        hears(complaint);
        TimeUnit.MILLISECONDS.sleep(500);
        jira.resolve(complaint, "Done");
        await(() -> node.desk.of(complaint.getId()).orElseThrow().resolved());
    }

    @Test
    public void whatIsRolledBackLeavesNoFact() throws Exception {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        hears(complaint);
        TimeUnit.MILLISECONDS.sleep(500);
        assertEquals(1, node.journal.read(complaint.getId()).size());
    }

    @Test
    public void aProjectThatIsDeletedTakesItsIssuesAlong() throws Exception {
        List<FakeIssue> issues = List.of(jira.request(), jira.request());
        issues.forEach(issue -> node.look.at(issue.getId()));
        jira.stored.clear();
        jira.projectIsGone = true;
        listener.onProjectDeleted(new ProjectDeletedEvent(jira.person("ana"), jira.care));
        await(() -> node.summaries.all(0, 10).isEmpty());
        issues.forEach(issue -> assertEquals(List.of(), node.journal.read(issue.getId())));
        await(() -> node.settings.project(jira.care.getId()).isEmpty());
    }

    @Test
    public void aDeletionThatIsRolledBackForgetsNothing() throws Exception {
        FakeIssue complaint = jira.request();
        node.look.at(complaint.getId());
        listener.onProjectDeleted(new ProjectDeletedEvent(jira.person("ana"), jira.care));
        hears(complaint);
        TimeUnit.MILLISECONDS.sleep(500);
        assertEquals(1, node.journal.read(complaint.getId()).size());
    }

    private void hears(FakeIssue issue) {
        listener.onIssue(new IssueEvent(issue.seen(), Map.of(), jira.person("ana"), 13L));
    }

    private static void await(BooleanSupplier what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (!what.getAsBoolean() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        assertTrue(what.getAsBoolean());
    }
}
