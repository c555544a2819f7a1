package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** What a clone has and lacks, and what goes with an issue that is moved. */
public class IssueLifeTest {
    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private final List<Long> heard = new ArrayList<>();
    private String key;

    public final class Ears {
        @EventListener
        public void onIssue(IssueEvent event) {
            heard.add(event.getEventTypeId());
        }
    }

    @Before
    public void aRequestWithAReply() {
        sandbox.as("ana", () -> {
            key = desk().create("CARE", "10002", "Charged twice", "Again.", Optional.of("rosa"));
            desk().comment(key, "We are sorry.", false);
        });
        sandbox.service(JsonEntityPropertyManager.class)
                .put(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), id(key), "some.key", "{}");
        sandbox.service(EventPublisher.class).register(new Ears());
    }

    @Test
    public void aCloneHasTheFieldsAndNothingElse() {
        sandbox.as("ana", () -> {
            Desk.Ticket clone = desk().ticket(desk().clone(key));
            assertEquals("CLONE - Charged twice", clone.row().summary());
            assertEquals("rosa", clone.row().reporter().orElseThrow().key());
            assertTrue("it has the request type", clone.request());
            assertEquals(List.of(), clone.comments());
            assertEquals("clones", clone.links().get(0).words());
            assertEquals(key, clone.links().get(0).key());
            assertEquals("is cloned by", desk().ticket(key).links().get(0).words());
            assertEquals(0, properties(clone.row().id()));
        });
        assertEquals(EventType.ISSUE_CREATED_ID, heard.get(0));
    }

    @Test
    public void aMovedIssueKeepsItsIdAndItsComments() {
        long id = id(key);
        sandbox.as("admin", () -> {
            String moved = desk().move(key, "OPS", "10005");
            Desk.Ticket ticket = desk().ticket(moved);
            assertEquals("OPS-", moved.substring(0, 4));
            assertEquals(id, ticket.row().id());
            assertEquals(1, ticket.comments().size());
            assertEquals(1, properties(id));
            assertFalse("the request type was the old project's", ticket.request());
            assertEquals(moved, desk().ticket(key).row().key());
            assertEquals(List.of("project", "Key", "issuetype", "Customer Request Type"), changed(ticket));
        });
        assertEquals(List.of(EventType.ISSUE_MOVED_ID), heard);
    }

    @Test
    public void whoMayNotCreateThereMayNotMoveThere() {
        assertThrows(Refused.class, () -> sandbox.as("ana", () -> desk().move(key, "OPS", "10005")));
        assertThrows(Refused.class, () -> sandbox.as("admin", () -> desk().move(key, "OPS", "10002")));
        assertEquals(List.of(), heard);
    }

    @Test
    public void whoDoesNotAdministerTheProjectMayNotArchive() {
        assertThrows(Refused.class, () -> sandbox.as("ana", () -> desk().archive(key, true)));
    }

    private static List<String> changed(Desk.Ticket ticket) {
        return ticket.history().get(ticket.history().size() - 1).items().stream()
                .map(Desk.ItemView::field)
                .toList();
    }

    private int properties(long id) {
        return sandbox
                .service(JsonEntityPropertyManager.class)
                .query()
                .entityName(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName())
                .key("some.key")
                .find()
                .stream()
                .filter(property -> property.getEntityId() == id)
                .toList()
                .size();
    }

    private long id(String issue) {
        return sandbox.service(IssueManager.class).getIssueObject(issue).getId();
    }

    private Desk desk() {
        return sandbox.jira().desk();
    }
}
