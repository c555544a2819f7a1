package org.amends.apology.method;

import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

/** English was changed and German was not: the German may say something else now. */
public class OutdatedTextTest {
    private static final Method PUBLISHED = method(
            texts("en", "Outage", "de", "Ausfall"),
            texts("en", "Name it", "de", "Benenne es", "fr", "Nommez-le"),
            texts("de", "Was?"));

    @Test
    public void whatWasLeftBehindIsTold() {
        Method draft = method(
                texts("en", "Outage", "de", "Ausfall"),
                texts("en", "Say what broke", "de", "Benenne es", "fr", "Dites ce qui a lâché"),
                texts("de", "Was?"));
        assertEquals(List.of(new OutdatedText("steps.name-it.label", "de")), OutdatedText.of(PUBLISHED, draft));
    }

    @Test
    public void whatIsNewOrUnchangedIsNot() {
        Method draft = method(
                texts("en", "Outage", "de", "Störung"),
                texts("en", "Name it", "de", "Sag es", "fr", "Nommez-le", "ja", "言う"),
                texts("de", "Was denn?", "en", "What?"));
        assertEquals(List.of(), OutdatedText.of(PUBLISHED, draft));
        assertEquals(List.of(), OutdatedText.of(PUBLISHED, PUBLISHED));
    }

    @Test
    public void aNameAndAStageAreTextsToo() {
        Method draft = method(
                texts("en", "Breakdown", "de", "Ausfall"), texts("en", "Name it", "de", "Benenne es"), Texts.NONE);
        assertEquals(
                List.of(new OutdatedText("stages.only.title", "de"), new OutdatedText("name", "de")),
                OutdatedText.of(PUBLISHED, draft));
    }

    private static Method method(Texts name, Texts label, Texts question) {
        Map<StepPart, Texts> parts = new LinkedHashMap<>();
        parts.put(StepPart.LABEL, label);
        if (!question.isEmpty()) {
            parts.put(StepPart.QUESTION, question);
        }
        Step step = new Step(new StepId("name-it"), true, EvidenceKind.SAID, true, parts);
        return new Method("outage", 1, name, List.of(new Stage("only", name, List.of(step))), List.of(), true);
    }

    private static Texts texts(String... pairs) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            texts.put(pairs[at], pairs[at + 1]);
        }
        return new Texts(texts);
    }
}
