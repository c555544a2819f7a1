package org.amends.jira.field;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import java.util.HashMap;
import java.util.Map;
import org.amends.jira.fake.Fake;
import org.junit.Test;

/** What a form sent is something, or nothing, and nothing of it gets lost in silence. */
public class EntryPartsTest {
    private static EntryParts sent(Map<String, String> parts) {
        return EntryParts.of(Fake.of(CustomFieldParams.class)
                .with("getFirstValueForKey", args -> parts.get(args[0] == null ? "" : (String) args[0]))
                .done());
    }

    @Test
    public void aScreenThatWasLeftAloneEntersNothing() {
        assertTrue(sent(Map.of()).empty());
        assertTrue(sent(Map.of(
                        "issue",
                        "7",
                        "once",
                        "x",
                        "resolution",
                        "1",
                        "kind",
                        "",
                        "form",
                        "open-offer",
                        "currency",
                        "EUR"))
                .empty());
    }

    @Test
    public void aPartWithoutAKindIsNotThrownAway() {
        EntryParts parts = sent(Map.of("issue", "7", "value", "20"));
        assertFalse(parts.empty());
        assertFalse(parts.bare());
    }

    @Test
    public void withoutTheIssueOrAsATextItIsBare() {
        assertTrue(sent(Map.of("kind", "goodwill")).bare());
        assertTrue(sent(Map.of("", "20 EUR")).bare());
        assertTrue(sent(Map.of("", "20 EUR", "issue", "7")).bare());
    }

    @Test
    public void amountsAreTakenAsPeopleWriteThem() {
        Map<String, String> typed = new HashMap<>(Map.of("issue", "7", "value", "12,50", "lostValue", "1 200"));
        typed.put("currency", "eur");
        assertEquals("12.50", sent(typed).given().get("value"));
        assertEquals("1200", sent(typed).given().get("lostValue"));
        assertEquals("EUR", sent(typed).given().get("currency"));
    }
}
