package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNull;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.ofbiz.OfBizDelegator;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.json.JSONException;
import com.atlassian.jira.util.json.JSONObject;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.log4j.Logger;
import org.junit.Rule;
import org.junit.Test;

/** The services that a plugin leans on, where Jira's are strict. */
public class ServicesTest {
    private static final String OF_ISSUES = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private Issue issue(String key) {
        return sandbox.service(IssueManager.class).getIssueObject(key);
    }

    @Test
    public void anInternalFlagThatComesLateIsTooLate() throws JSONException {
        CommentManager comments = sandbox.service(CommentManager.class);
        JSONObject internal = new JSONObject().put("internal", true);
        comments.create(
                issue("CARE-1001"),
                sandbox.user("ana"),
                "In time.",
                null,
                null,
                new Date(),
                Map.of("sd.public.comment", internal),
                true);
        assertEquals(0, mails());
        Long late = comments.create(issue("CARE-1001"), sandbox.user("ana"), "Late.", true)
                .getId();
        sandbox.service(JsonEntityPropertyManager.class)
                .put(
                        EntityPropertyType.COMMENT_PROPERTY.getDbEntityName(),
                        late,
                        "sd.public.comment",
                        internal.toString());
        assertEquals(1, mails());
        assertEquals(
                2,
                comments.getCommentsForUser(issue("CARE-1001"), sandbox.user("rosa"))
                        .size());
    }

    private int mails() {
        return sandbox.as("ana", () -> sandbox.jira().desk().outbox().size());
    }

    @Test
    public void propertiesAreFoundByTheirKeyAndMustBeJson() {
        JsonEntityPropertyManager properties = sandbox.service(JsonEntityPropertyManager.class);
        Long id = issue("CARE-1002").getId();
        properties.put(OF_ISSUES, id, "followup.7", "{\"of\":1}");
        properties.put(OF_ISSUES, id, "followup.7", "{\"of\":2}");
        List<EntityProperty> found =
                properties.query().entityName(OF_ISSUES).key("followup.7").find();
        assertEquals(
                List.of(id), found.stream().map(EntityProperty::getEntityId).toList());
        assertEquals("{\"of\":2}", properties.get(OF_ISSUES, id, "followup.7").getValue());
        assertNull(properties.get(OF_ISSUES, id, "followup.8"));
        assertThrows(IllegalArgumentException.class, () -> properties.put(OF_ISSUES, id, "broken", "{"));
        assertThrows(
                IllegalArgumentException.class,
                () -> properties.put(OF_ISSUES, id, "long", "\"" + "x".repeat(32_768) + "\""));
        sandbox.as("ana", () -> sandbox.jira().desk().delete("CARE-1002"));
        assertEquals(
                0, properties.query().entityName(OF_ISSUES).key("followup.7").count());
    }

    @Test
    public void aMarkedIssueIsFoundByItsLabelWithoutTheIndex() {
        sandbox.service(LabelManager.class)
                .setLabels(sandbox.user("ana"), issue("CARE-1002").getId(), Set.of("mark-7"), false, false);
        OfBizDelegator tables = sandbox.service(OfBizDelegator.class);
        assertEquals(
                issue("CARE-1002").getId(),
                tables.findByAnd("Label", Map.of("label", "mark-7")).get(0).getLong("issue"));
        assertThrows(NotInSandbox.class, () -> tables.findByAnd("Worklog", Map.of("issue", 1L)));
        assertThrows(IllegalArgumentException.class, () -> sandbox.service(LabelManager.class)
                .setLabels(sandbox.user("ana"), issue("CARE-1002").getId(), Set.of("two words"), false, false));
    }

    @Test
    public void aLinkStandsOnBothSidesOnceAndInBothHistories() throws CreateException {
        Long type = sandbox.service(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("Relates")
                .iterator()
                .next()
                .getId();
        IssueLinkManager links = sandbox.service(IssueLinkManager.class);
        for (int again = 0; again < 2; again++) {
            links.createIssueLink(
                    issue("CARE-1001").getId(), issue("CARE-1002").getId(), type, null, sandbox.user("ana"));
        }
        assertEquals(1, links.getOutwardLinks(issue("CARE-1001").getId()).size());
        assertEquals(
                issue("CARE-1001"),
                links.getInwardLinks(issue("CARE-1002").getId()).get(0).getSourceObject());
        Desk.Ticket other = sandbox.as("ana", () -> sandbox.jira().desk().ticket("CARE-1002"));
        assertEquals(
                List.of("CARE-1001"),
                other.links().stream().map(Desk.LinkView::key).toList());
        assertEquals(
                "This issue relates to CARE-1001",
                other.history().get(0).items().get(0).to());
        assertThrows(
                CreateException.class,
                () -> links.createIssueLink(issue("CARE-1001").getId(), 4711L, type, null, sandbox.user("ana")));
    }

    @Test
    public void settingsHoldStringsWithinTheirLimits() {
        PluginSettings settings = sandbox.service(PluginSettingsFactory.class).createGlobalSettings();
        assertNull(settings.put("org.example.on", "yes"));
        assertEquals("yes", settings.put("org.example.on", "no"));
        settings.put("org.example.list", List.of("a", "b"));
        sandbox.restart();
        PluginSettings again = sandbox.service(PluginSettingsFactory.class).createGlobalSettings();
        assertEquals("no", again.get("org.example.on"));
        assertEquals(List.of("a", "b"), again.get("org.example.list"));
        assertEquals("no", again.remove("org.example.on"));
        assertNull(again.get("org.example.on"));
        assertNull(sandbox.service(PluginSettingsFactory.class)
                .createSettingsForKey("CARE")
                .get("org.example.list"));
        assertThrows(IllegalArgumentException.class, () -> again.put("k".repeat(101), "v"));
        assertThrows(IllegalArgumentException.class, () -> again.put("k", "v".repeat(99_001)));
        assertThrows(IllegalArgumentException.class, () -> again.put("k", 7));
    }

    @Test
    public void timesAreToldAsPeopleSayThem() {
        DateTimeFormatter formatter =
                sandbox.service(DateTimeFormatterFactory.class).formatter().forLoggedInUser();
        Date now = Date.from(sandbox.jira().clock().instant());
        assertTrue(formatter.withStyle(DateTimeStyle.RELATIVE).format(now).matches("Today \\d\\d:\\d\\d"));
        sandbox.jira().clock().advance(Duration.ofDays(1));
        assertTrue(formatter.withStyle(DateTimeStyle.RELATIVE).format(now).matches("Yesterday \\d\\d:\\d\\d"));
        Date summer = Date.from(java.time.Instant.parse("2020-07-01T22:30:00Z"));
        assertEquals("2 Jul 2020", formatter.withStyle(DateTimeStyle.DATE).format(summer));
        assertEquals(
                "2 Jul 2020 00:30", formatter.withStyle(DateTimeStyle.COMPLETE).format(summer));
        assertEquals(
                "2020-07-02", formatter.withStyle(DateTimeStyle.ISO_8601_DATE).format(summer));
    }

    @Test
    public void wordsComeFromTheBundlesThatWereAddedAndAnUnknownKeyIsItsOwnText() {
        sandbox.jira()
                .translations()
                .add(locale -> Optional.of(new ListResourceBundle() {
                    @Override
                    protected Object[][] getContents() {
                        return new Object[][] {{"greeting", "Don''t worry, {0}: {1} left"}};
                    }
                }));
        I18nHelper words = sandbox.service(I18nHelper.class);
        assertEquals("Don't worry, Rosa: 2 left", words.getText("greeting", "Rosa", "2"));
        assertEquals("no.such.key", words.getText("no.such.key"));
    }

    @Test
    public void onAThreadInJirasCareNobodyIsSignedIn() {
        JiraThreadLocalUtil threadLocals = sandbox.service(JiraThreadLocalUtil.class);
        sandbox.as("ana", () -> {
            threadLocals.preCall();
            return true;
        });
        assertEquals(Optional.empty(), sandbox.jira().authentication().user());
        sandbox.as("ana", () -> {
            threadLocals.postCall(Logger.getLogger("test"));
            assertEquals(Optional.empty(), sandbox.jira().authentication().user());
            return true;
        });
    }

    @Test
    public void aLockIsTheSameByNameAndHeldByOneThread() {
        ClusterLockService locks = sandbox.service(ClusterLockService.class);
        ClusterLock lock = locks.getLockForName("org.example.field");
        lock.lock();
        assertTrue(lock.isHeldByCurrentThread());
        assertFalse(CompletableFuture.supplyAsync(
                        () -> locks.getLockForName("org.example.field").tryLock())
                .join());
        lock.unlock();
    }

    @Test
    public void aWorkflowTellsWhichTransitionLeadsToDone() {
        JiraWorkflow workflow = sandbox.service(WorkflowManager.class).getWorkflow(issue("CARE-1001"));
        List<String> done = sandbox
                .service(IssueWorkflowManager.class)
                .getSortedAvailableActions(issue("CARE-1001"), sandbox.user("ana"))
                .stream()
                .filter(action -> workflow.getLinkedStatus(workflow.getDescriptor()
                                .getStep(action.getUnconditionalResult().getStep()))
                        .getStatusCategory()
                        .getKey()
                        .equals("done"))
                .map(action -> action.getName())
                .toList();
        assertEquals(List.of("Resolve"), done);
        assertEquals(
                List.of(),
                sandbox.service(IssueWorkflowManager.class)
                        .getSortedAvailableActions(issue("CARE-1001"), sandbox.user("rosa")));
    }
}
