package org.amends.jira.field;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestJira;
import org.amends.jira.fake.TestWords;
import org.junit.Test;

/** The field shows the words of its code, and is nobody's to edit. */
public class ReparationOrderFieldTest {
    private final OrderWords words = new OrderWords(TestWords.english());
    private final CustomField custom =
            Fake.of(CustomField.class).with("getId", "customfield_10400").done();
    private final ReparationOrderField field = new ReparationOrderField(new FieldServices(
            Fake.of(CustomFieldValuePersister.class).done(),
            Fake.of(GenericConfigManager.class).done(),
            Fake.of(TextFieldCharacterLengthValidator.class).done(),
            new TestJira().authentication()));

    @Test
    public void everyOrderHasWords() {
        for (ReparationOrder order : ReparationOrder.values()) {
            Map<String, Object> shown = words.of(order.code());
            assertEquals(order.code(), shown.get("codeHtml"));
            assertTrue(order.code(), !shown.get("orderHtml").equals(order.code()));
        }
    }

    @Test
    public void anEmptyFieldShowsNothing() {
        assertEquals(Map.of(), words.of(null));
        assertEquals(Map.of(), words.of(" "));
    }

    @Test
    public void whatSomebodyElseStoredIsShownAsText() {
        Map<String, Object> shown = words.of("<b onclick=\"x('y')\">&");
        assertEquals("&lt;b onclick=&quot;x(&#39;y&#39;)&quot;&gt;&amp;", shown.get("orderHtml"));
        assertEquals(shown.get("orderHtml"), shown.get("codeHtml"));
    }

    @Test
    public void onlyItsCodesPassAndARefusalNamesTheField() {
        assertEquals(Map.of(), refused("before"));
        assertEquals(Map.of(), refused(""));
        assertEquals(
                List.of("customfield_10400"),
                List.copyOf(refused("Before the solution").keySet()));
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

    @Test
    public void neitherBulkEditNorRestMayWriteIt() {
        assertEquals(
                "amends.field.not-edited",
                field.availableForBulkEdit(Fake.of(BulkEditBean.class).done()));
        assertTrue(field.getRestFieldOperation(custom).getSupportedOperations().isEmpty());
    }
}
