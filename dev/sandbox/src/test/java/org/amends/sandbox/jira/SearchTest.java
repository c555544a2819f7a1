package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.label.LabelManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.ofbiz.core.entity.GenericEntityException;

/** The small JQL, and the custom field that a plugin brings. */
public class SearchTest {
    private static final String TYPE = "org.example:order";

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private List<String> keys(String name, String jql) {
        return sandbox.as(name, () -> sandbox.jira().desk().search(jql, 0, 50)).rows().stream()
                .map(Desk.Row::key)
                .toList();
    }

    private String refused(String name, String jql) {
        return sandbox.as(
                name, () -> assertThrows(BadQuery.class, () -> keys(name, jql)).getMessage());
    }

    @Test
    public void clausesNarrowAndTheNewestComesFirst() {
        assertEquals(
                List.of("CARE-1003", "CARE-1002", "CARE-1001"),
                keys("ana", "project = care and issuetype = Complaint"));
        assertEquals(List.of("CARE-1001"), keys("ana", "project = CARE AND text ~ \"landlord rent\""));
        assertEquals(List.of("CARE-1006"), keys("ana", "status = Closed"));
        assertEquals(List.of("CARE-1006"), keys("ana", "resolution is not EMPTY"));
        assertEquals(5, keys("ana", "resolution = Unresolved").size());
        assertEquals(List.of("CARE-1002", "CARE-1004", "CARE-1006"), keys("ana", "reporter = joe ORDER BY key ASC"));
        assertEquals(List.of("CARE-1004", "CARE-1005"), keys("ana", "key in (CARE-1004, 'CARE-1005') order by key"));
        assertEquals(List.of("CARE-1005", "CARE-1006"), keys("ana", "key >= CARE-1005 ORDER BY key"));
        assertEquals(List.of(), keys("ana", "created < 2001-01-01"));
        assertEquals(6, keys("ana", "").size());
    }

    @Test
    public void peopleAreFoundByNameAndAsOneself() {
        sandbox.as("ana", () -> sandbox.jira().desk().assign("CARE-1001", Optional.of("ana")));
        sandbox.settle();
        assertEquals(List.of("CARE-1001"), keys("ana", "assignee = currentUser()"));
        assertEquals(List.of("CARE-1001"), keys("ben", "assignee = ana"));
        assertEquals(List.of(), keys("ben", "assignee = currentUser()"));
        assertEquals(5, keys("ben", "assignee is EMPTY").size());
    }

    @Test
    public void labelsAreFoundLetterByLetter() {
        Long id =
                sandbox.service(IssueManager.class).getIssueObject("CARE-1002").getId();
        sandbox.service(LabelManager.class).setLabels(sandbox.user("ana"), id, Set.of("parcel"), false, true);
        sandbox.settle();
        assertEquals(List.of("CARE-1002"), keys("ana", "labels = parcel"));
        assertEquals(List.of(), keys("ana", "labels = Parcel"));
    }

    @Test
    public void anSlaIsAskedByItsFunctionsAndNothingElseIs() {
        sandbox.jira().clock().advance(SlaClauses.GOAL.plusMinutes(1));
        String fresh =
                sandbox.as("joe", () -> sandbox.jira().portal().raise("CARE", Seed.QUESTION, "Where is it?", ""));
        sandbox.settle();
        List<String> breached = keys("ana", "\"Time to resolution\" = everBreached() ORDER BY key");
        assertTrue(breached.toString(), breached.contains("CARE-1001") && !breached.contains(fresh));
        assertEquals(breached, keys("ana", "cf[10001] = breached() ORDER BY key"));
        assertTrue(keys("ana", "cf[10001] != everBreached()").contains(fresh));
        assertTrue(refused("ana", "cf[10001] = late()").contains("no function"));
        assertTrue(refused("ana", "cf[10001] = \"2 days\"").contains("no function"));
        assertTrue(refused("ana", "labels = everBreached()").contains("invalid"));
    }

    @Test
    public void wordsAreFoundWholeOrByTheirBeginnings() {
        assertEquals(List.of(), keys("ana", "text ~ \"landl\""));
        assertEquals(List.of("CARE-1001"), keys("ana", "text ~ \"landl\" OR text ~ \"landl*\" ORDER BY updated DESC"));
    }

    @Test
    public void whatOneMayNotBrowseIsNotThere() {
        assertEquals(Set.of("OPS-1", "OPS-2"), Set.copyOf(keys("olga", "text ~ \"\"")));
        assertEquals("The value 'CARE' does not exist for the field 'project'.", refused("olga", "project = CARE"));
        assertEquals(List.of(), keys("rosa", "reporter = rosa"));
    }

    @Test
    public void aQueryThatIsNotUnderstoodSaysWhereAndWhy() {
        assertEquals(List.of("CARE-1001"), keys("ana", "(text ~ \"landl*\")"));
        assertTrue(refused("ana", "(project = CARE").contains(")"));
        assertEquals("The JQL query ends where a value for 'project' was expected.", refused("ana", "project ="));
        assertTrue(refused("ana", "colour = red").contains("Field 'colour' does not exist"));
        assertTrue(refused("ana", "status = Frozen").contains("'Frozen' does not exist for the field 'status'"));
        assertTrue(refused("ana", "\"><script>").contains("JQL"));
        assertTrue(refused("ana", "project = CARE ORDER BY colour").contains("Cannot sort by 'colour'"));
        assertTrue(refused("ana", "created > soon").contains("yyyy-MM-dd"));
    }

    @Test
    public void aNewFieldIsOnNoScreenAndInItsProjectOnlyAndFoundByItsCode() throws GenericEntityException {
        CustomField field = newField();
        assertEquals(field, sandbox.service(CustomFieldManager.class).getCustomFieldObject(field.getId()));
        assertTrue(view("ana", "CARE-1001", field).isPresent());
        assertTrue(!view("ana", "CARE-1001", field).orElseThrow().onScreen());
        assertTrue(view("olga", "OPS-1", field).isEmpty());
        write("CARE-1001", field, "before");
        sandbox.settle();
        assertEquals(
                Optional.of("before"),
                view("ana", "CARE-1001", field).orElseThrow().stored());
        assertEquals(List.of("CARE-1001"), keys("ana", "\"Reparation order\" = before"));
        assertEquals(List.of("CARE-1001"), keys("ana", "cf[" + field.getIdAsLong() + "] = before"));
        assertEquals(List.of(), keys("ana", "\"Reparation order\" = Before"));
        assertTrue(refused("olga", "\"Reparation order\" = before").contains("does not exist"));
        careScreen().getTab(0).addFieldScreenLayoutItem(field.getId());
        assertTrue(view("ana", "CARE-1001", field).orElseThrow().onScreen());
    }

    private CustomField newField() throws GenericEntityException {
        CustomFieldType<?, ?> type = new CodeType();
        sandbox.jira().fieldTypes().add(TYPE, type);
        CustomFieldManager fields = sandbox.service(CustomFieldManager.class);
        return fields.createCustomField(
                "Reparation order",
                "",
                fields.getCustomFieldType(TYPE),
                fields.getCustomFieldSearcher(SandboxSearcher.EXACT_TEXT),
                List.of(new ProjectContext(Seed.CARE)),
                Arrays.asList((com.atlassian.jira.issue.issuetype.IssueType) null));
    }

    private void write(String key, CustomField field, String code) {
        IssueManager issues = sandbox.service(IssueManager.class);
        MutableIssue issue = issues.getIssueObject(key);
        issue.setCustomFieldValue(field, code);
        issues.updateIssue(
                sandbox.user("amends-bot"),
                issue,
                com.atlassian.jira.event.type.EventDispatchOption.ISSUE_UPDATED,
                false);
        assertEquals(code, issues.getIssueObject(key).getCustomFieldValue(field));
    }

    private Optional<Desk.FieldView> view(String name, String key, CustomField field) {
        return sandbox.as(name, () -> sandbox.jira().desk().ticket(key)).row().fields().stream()
                .filter(view -> view.key().equals(field.getId()))
                .findFirst();
    }

    private FieldScreen careScreen() {
        return sandbox.service(FieldScreenManager.class).getFieldScreens().stream()
                .filter(screen -> screen.getName().equals("Customer care: default"))
                .findFirst()
                .orElseThrow();
    }

    /** A field type that keeps a code. */
    private final class CodeType extends GenericTextCFType {
        CodeType() {
            super(
                    sandbox.service(CustomFieldValuePersister.class),
                    sandbox.service(GenericConfigManager.class),
                    sandbox.service(TextFieldCharacterLengthValidator.class),
                    sandbox.service(JiraAuthenticationContext.class));
        }
    }
}
