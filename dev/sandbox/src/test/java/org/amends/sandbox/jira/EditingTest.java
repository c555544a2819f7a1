package org.amends.sandbox.jira;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Editing a custom field: as strict as Jira's edit screen and REST. */
public class EditingTest {
    private static final String TYPE = "org.example:colour";

    @Rule
    public final JiraInMemory sandbox = new JiraInMemory();

    private CustomField field;

    @Before
    public void aField() throws Exception {
        sandbox.jira().fieldTypes().add(TYPE, new Colour());
        CustomFieldManager fields = sandbox.service(CustomFieldManager.class);
        field = fields.createCustomField(
                "Colour",
                "",
                fields.getCustomFieldType(TYPE),
                fields.getCustomFieldSearcher(SandboxSearcher.EXACT_TEXT),
                List.of(new ProjectContext(Seed.CARE)),
                Collections.singletonList(null));
    }

    private void onScreen() {
        sandbox.service(FieldScreenManager.class).getFieldScreens().stream()
                .filter(screen -> screen.getName().equals("Customer care: default"))
                .forEach(screen -> screen.getTab(0).addFieldScreenLayoutItem(field.getId()));
    }

    private void edit(String name, String key, String operation, Object value) {
        sandbox.as(
                name,
                () -> sandbox.jira().desk().edit(key, Map.of(field.getId(), List.of(Map.entry(operation, value)))));
    }

    private Map<String, String> refused(String operation, Object value) {
        return assertThrows(FieldRefusal.class, () -> edit("ana", "CARE-1001", operation, value))
                .fields();
    }

    private Object value() {
        return sandbox.service(IssueManager.class).getIssueObject("CARE-1001").getCustomFieldValue(field);
    }

    @Test
    public void aFieldOnNoScreenCannotBeSet() {
        assertEquals(
                Map.of(
                        field.getId(),
                        "Field '" + field.getId()
                                + "' cannot be set. It is not on the appropriate screen, or unknown."),
                refused("set", "red"));
        assertEquals(null, value());
    }

    @Test
    public void whatTheTypeTakesIsWrittenAndToldOf() {
        onScreen();
        List<Long> told = new ArrayList<>();
        Object listener = new Listener(told);
        sandbox.service(EventPublisher.class).register(listener);
        edit("ana", "CARE-1001", "set", "red");
        assertEquals("red", value());
        assertEquals(1, told.size());
        assertEquals(
                "red",
                sandbox.as("ana", () -> sandbox.jira().desk().ticket("CARE-1001")).history().stream()
                        .flatMap(change -> change.items().stream())
                        .filter(item -> item.field().equals("Colour"))
                        .findFirst()
                        .orElseThrow()
                        .to());
    }

    @Test
    public void whatTheTypeRefusesIsNotWritten() {
        onScreen();
        assertEquals(Map.of(field.getId(), "no colour: loud"), refused("set", "loud"));
        assertEquals(Map.of(field.getId(), "Field does not support update 'add'"), refused("add", "red"));
        assertEquals(Map.of(field.getId(), "Operation value must be a string"), refused("set", 7));
        assertEquals(null, value());
    }

    @Test
    public void aClosedTicketRefusesAndSoDoesWhoMayNotEdit() {
        onScreen();
        assertThrows(FieldRefusal.class, () -> edit("ana", "CARE-1006", "set", "red"));
        assertThrows(Refused.class, () -> edit("rosa", "CARE-1001", "set", "red"));
    }

    /** Hears of issues. */
    public static final class Listener {
        private final List<Long> told;

        Listener(List<Long> told) {
            this.told = told;
        }

        /** Notes the kind of event. */
        @EventListener
        public void on(IssueEvent event) {
            told.add(event.getEventTypeId());
        }
    }

    private final class Colour extends GenericTextCFType {
        Colour() {
            super(
                    sandbox.service(CustomFieldValuePersister.class),
                    sandbox.service(GenericConfigManager.class),
                    sandbox.service(TextFieldCharacterLengthValidator.class),
                    sandbox.service(JiraAuthenticationContext.class));
        }

        @Override
        public void validateFromParams(CustomFieldParams given, ErrorCollection errors, FieldConfig config) {
            if (!"red".equals(given.getFirstValueForNullKey())) {
                errors.addError(config.getCustomField().getId(), "no colour: " + given.getFirstValueForNullKey());
            }
        }
    }
}
