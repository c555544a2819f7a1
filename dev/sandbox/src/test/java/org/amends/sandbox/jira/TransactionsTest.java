package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** When something is written, who hears of it, and what a rollback leaves. */
public class TransactionsTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    @Rule
    public final Complaints complaints = new Complaints();

    private final List<Heard> heard = new ArrayList<>();
    private IssueManager issues;

    private record Heard(Long type, Optional<String> here, Optional<String> elsewhere) {}

    /** Looks up the resolution at the time of the event, on its own thread and on another. */
    public final class Ears {
        @EventListener
        public void happened(IssueEvent event) {
            String key = event.getIssue().getKey();
            Optional<String> elsewhere =
                    CompletableFuture.supplyAsync(() -> resolution(key)).join();
            heard.add(new Heard(event.getEventTypeId(), resolution(key), elsewhere));
        }
    }

    @Before
    public void listens() {
        issues = sandbox.service(IssueManager.class);
        sandbox.service(EventPublisher.class).register(new Ears());
    }

    private Optional<String> resolution(String key) {
        return Optional.ofNullable(issues.getIssueObject(key)).map(MutableIssue::getResolutionId);
    }

    private void resolve() {
        sandbox.as(
                "ana", () -> sandbox.jira().desk().transition("CARE-1001", 31, Optional.of("10000"), Optional.empty()));
    }

    @Test
    public void aTransitionIsHeardOnceInsideItsOpenTransactionAndOnceAfterTheCommit() {
        resolve();
        Optional<String> done = Optional.of("10000");
        assertEquals(
                List.of(
                        new Heard(EventType.ISSUE_RESOLVED_ID, done, Optional.empty()),
                        new Heard(EventType.ISSUE_UPDATED_ID, done, done)),
                heard);
    }

    @Test
    public void aTransitionThatFailsAfterItsEventLeavesNothing() {
        int mails = sandbox.as("ana", () -> sandbox.jira().desk().outbox().size());
        sandbox.jira().failNextTransition();
        assertThrows(IllegalStateException.class, this::resolve);
        assertEquals(1, heard.size());
        assertEquals(Optional.empty(), resolution("CARE-1001"));
        assertEquals(List.of(), histories());
        assertEquals(mails, (int)
                sandbox.as("ana", () -> sandbox.jira().desk().outbox().size()));
        resolve();
        assertEquals(Optional.of("10000"), resolution("CARE-1001"));
    }

    @Test
    public void aTransactionThatSwallowsAFailureRollsBackNevertheless() {
        SandboxTransactions transactions = sandbox.jira().transactions();
        sandbox.jira().failNextTransition();
        assertThrows(
                IllegalStateException.class,
                () -> transactions.inTransaction(() -> {
                    assertThrows(IllegalStateException.class, this::resolve);
                    return "swallowed";
                }));
        assertEquals(Optional.empty(), resolution("CARE-1001"));
    }

    @Test
    public void theSearchLearnsOfAChangeAMomentAfterTheCommit() {
        String query = "key = CARE-1001 AND resolution = Done";
        sandbox.jira().transactions().inTransaction(() -> {
            resolve();
            assertEquals(0, found(query));
            return true;
        });
        sandbox.settle();
        assertEquals(1, found(query));
    }

    private int found(String jql) {
        return sandbox.as("ana", () -> sandbox.jira().desk().search(jql, 0, 10)).total();
    }

    @Test
    public void anUpdateMovesUpdatedAndKeepsWhoCausedIt() {
        MutableIssue issue = issues.getIssueObject("CARE-1001");
        issue.setSummary("Charged twice, again");
        issues.updateIssue(sandbox.user("amends-bot"), issue, request(EventDispatchOption.ISSUE_UPDATED));
        assertEquals("Charged twice, again", issues.getIssueObject("CARE-1001").getSummary());
        assertNotEquals(issue.getUpdated(), issues.getIssueObject("CARE-1001").getUpdated());
        ChangeHistory history = histories().get(0);
        assertEquals("amends-bot", history.getAuthorKey());
        assertEquals("summary", history.getChangeItemBeans().get(0).getField());
        assertEquals("Charged twice, again", history.getChangeItemBeans().get(0).getToString());
        assertEquals(1, heard.size());
    }

    @Test
    public void anUpdateThatChangesNothingIsNone() {
        MutableIssue issue = issues.getIssueObject("CARE-1001");
        issue.setSummary(issue.getSummary());
        issues.updateIssue(sandbox.user("amends-bot"), issue, request(EventDispatchOption.ISSUE_UPDATED));
        assertEquals(List.of(), histories());
        assertEquals(List.of(), heard);
        assertEquals(issue.getUpdated(), issues.getIssueObject("CARE-1001").getUpdated());
    }

    @Test
    public void anUpdateThatIsNotDispatchedIsHeardByNobody() {
        MutableIssue issue = issues.getIssueObject("CARE-1001");
        issue.setSummary("Quietly");
        issues.updateIssue(sandbox.user("amends-bot"), issue, request(EventDispatchOption.DO_NOT_DISPATCH));
        assertEquals(1, histories().size());
        assertEquals(List.of(), heard);
    }

    @Test
    public void aListenerThatFailsDisturbsNobody() {
        sandbox.service(EventPublisher.class).register(new Object() {
            @EventListener
            public void happened(IssueEvent event) {
                throw new IllegalStateException("this listener fails on purpose");
            }
        });
        resolve();
        assertEquals(2, heard.size());
        assertTrue(complaints.text().contains("this listener fails on purpose"));
    }

    @Test
    public void aDeletedIssueIsNull() {
        sandbox.as("ana", () -> sandbox.jira().desk().delete("CARE-1003"));
        assertNull(issues.getIssueObject("CARE-1003"));
        assertEquals(
                List.of(EventType.ISSUE_DELETED_ID),
                heard.stream().map(Heard::type).toList());
    }

    @Test
    public void theServiceRefusesWhoMayNotAndWhatIsNotOnTheScreen() {
        IssueService service = sandbox.service(IssueService.class);
        Long id = issues.getIssueObject("CARE-1001").getId();
        ApplicationUser ana = sandbox.user("ana");
        assertTrue(!validates(service, "olga", id, 31, "10000"));
        assertTrue(!validates(service, "rosa", id, 31, "10000"));
        assertTrue(!validates(service, "ana", id, 11, "10000"));
        assertTrue(!validates(service, "ana", id, 31, "4711"));
        assertTrue(validates(service, "ana", id, 31, "10000"));
        assertTrue(
                "nobody is signed in on this thread",
                !service.validateTransition(
                                ana, id, 31, service.newIssueInputParameters().setResolutionId("10000"))
                        .isValid());
    }

    private boolean validates(IssueService service, String name, Long id, int action, String resolution) {
        return sandbox.as(name, () -> service.validateTransition(
                        sandbox.user(name),
                        id,
                        action,
                        service.newIssueInputParameters().setResolutionId(resolution))
                .isValid());
    }

    private List<ChangeHistory> histories() {
        return sandbox.service(ChangeHistoryManager.class).getChangeHistories(issues.getIssueObject("CARE-1001"));
    }

    private static UpdateIssueRequest request(EventDispatchOption option) {
        return UpdateIssueRequest.builder()
                .eventDispatchOption(option)
                .sendMail(false)
                .build();
    }
}
