package org.amends.jira.field;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.apology.followup.FieldState;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestWords;
import org.junit.Test;

/** The field Follow-up state takes its codes and nothing else. */
public class FollowUpStateFieldTest {
    private final FollowUpWords words = new FollowUpWords(TestWords.english());
    private final CustomField custom =
            Fake.of(CustomField.class).with("getId", "customfield_10401").done();
    private final FollowUpStateField field = new FollowUpStateField(new FieldServices(
            Fake.of(CustomFieldValuePersister.class).done(),
            Fake.of(GenericConfigManager.class).done(),
            Fake.of(TextFieldCharacterLengthValidator.class).done(),
            new TestJira().authentication()));

    @Test
    public void everyStateHasWords() {
        for (FieldState state : FieldState.values()) {
            Map<String, Object> shown = words.of(state.code());
            assertEquals(state.code(), shown.get("codeHtml"));
            assertFalse(state.code(), shown.get("stateHtml").equals(state.code()));
        }
    }

    @Test
    public void theInputOffersWhatMayBeSetAndWhatItHolds() {
        String options =
                words.input("customfield_10401", "due").get("optionsHtml").toString();
        assertTrue(options, options.startsWith("<option value=\"due\" selected>Due</option>"));
        assertTrue(options, options.contains("<option value=\"cancelled\">Cancelled</option>"));
        assertFalse(options, options.contains("failed"));
        assertTrue(words.input("f", "<b>").get("optionsHtml").toString().contains("&lt;b&gt;"));
    }

    @Test
    public void aValueOutsideTheVocabularyIsRefusedWithWhatMayBeSet() {
        assertEquals(Map.of(), refused("cancelled"));
        assertEquals(Map.of(), refused("due"));
        assertEquals(Map.of(), refused(""));
        assertEquals(
                "Follow-up state cannot be set to \"Cancelled\". It can be set to: scheduled, moved, done, cancelled.",
                refused("Cancelled").get("customfield_10401"));
    }

    private Map<String, String> refused(String given) {
        Map<String, String> errors = new HashMap<>();
        field.validateFromParams(
                Fake.of(CustomFieldParams.class)
                        .with("getAllValues", List.of(given))
                        .done(),
                Fake.of(ErrorCollection.class)
                        .with("addError", args -> errors.put((String) args[0], (String) args[1]))
                        .done(),
                Fake.of(FieldConfig.class).with("getCustomField", custom).done());
        return errors;
    }
}
