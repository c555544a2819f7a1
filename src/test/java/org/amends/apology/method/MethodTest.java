package org.amends.apology.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.amends.apology.Story;
import org.junit.Test;

public class MethodTest {
    private final Method shipped = new ShippedMethods().current();

    @Test
    public void shipsSeventeenStepsInFiveStagesEightOfThemRequired() {
        assertEquals(
                List.of("listen", "understand", "own-it", "put-it-right", "stay-in-touch"),
                shipped.stages().stream().map(Stage::id).toList());
        assertEquals(17, shipped.steps().size());
        assertEquals(
                List.of("listen", "say-back", "validate", "own-it", "explain", "repair", "verify", "follow-up"),
                shipped.steps().stream()
                        .filter(Step::required)
                        .map(step -> step.id().value())
                        .toList());
    }

    @Test
    public void takingResponsibilityIsTheOneStepThatNobodyMayLeaveOut() {
        assertEquals(
                List.of(StepId.OWN_IT),
                shipped.steps().stream()
                        .filter(step -> !step.waivable())
                        .map(Step::id)
                        .toList());
    }

    @Test
    public void hasWordsForEveryStageAndStep() {
        for (Stage stage : shipped.stages()) {
            assertWord("amends.stage." + stage.id());
        }
        for (Step step : shipped.steps()) {
            for (String word : List.of("label", "question", "why", "good", "bad")) {
                assertWord("amends.step." + step.id() + "." + word);
            }
        }
    }

    @Test
    public void noExampleTellsOfThePersonOfAnother() {
        List<String> named = shipped.steps().stream()
                .map(step -> Story.WORDS.getProperty("amends.step." + step.id() + ".good"))
                .map(example -> example.replaceAll("(?s).*?((Mr|Ms|Dr)\\. \\p{Lu}\\p{L}+).*", "$1"))
                .toList();
        assertEquals(named.toString(), 17, named.stream().distinct().count());
        assertTrue(named.toString(), named.stream().allMatch(name -> name.matches("(Mr|Ms|Dr)\\. \\p{L}+")));
    }

    @Test
    public void saysWhichFieldIsMissing() {
        assertBroken("stages[0].steps[0].evidence", "nothing", step(Map.of("id", "listen")));
    }

    @Test
    public void saysWhichEvidenceItKnows() {
        BrokenMethod broken =
                assertBroken("stages[0].steps[0].evidence", "sad", step(Map.of("id", "listen", "evidence", "sad")));
        assertTrue(broken.getMessage(), broken.getMessage().contains("said, agreed, none, known-problem"));
    }

    @Test
    public void takesNoFieldThatNobodyKnows() {
        Map<String, Object> step = Map.of("id", "listen", "required", true, "evidence", "said", "weight", 3);
        assertBroken("stages[0].steps[0].weight", "nobody knows", step(step));
    }

    @Test
    public void takesNoTextForANumber() {
        Map<String, Object> document = new TreeMap<>(ShippedMethods.document());
        document.put("version", "one");
        assertBroken("version", "one", document);
        document.put("version", 1.5);
        assertBroken("version", "1.5", document);
        document.put("version", 0);
        assertBroken("version", "0", document);
    }

    @Test
    public void takesNoStepTwice() {
        Map<String, Object> step = Map.of("id", "listen", "required", true, "evidence", "said");
        assertBroken("stages[0].steps[1].id", "a second listen", document(List.of(step, step)));
    }

    @Test
    public void takesNoWayRoundResponsibility() {
        assertBroken(
                "stages[0].steps[0].waivable",
                "true",
                step(Map.of("id", "own-it", "required", true, "evidence", "said")));
    }

    @Test
    public void wantsSomethingToBeRequired() {
        assertBroken("stages", "none", step(Map.of("id", "listen", "evidence", "said")));
    }

    @Test
    public void takesNoIdThatWouldNotBearAnAddress() {
        for (String id : List.of("", "Listen", "listen well", "<b>", "-", "a".repeat(41))) {
            assertBroken("stages[0].steps[0].id", id, step(Map.of("id", id, "required", true, "evidence", "said")));
        }
    }

    @Test
    public void keepsAnEmptyStageOut() {
        assertBroken("stages[0].steps", "none", document(List.of()));
        assertFalse(shipped.stages().stream().anyMatch(stage -> stage.steps().isEmpty()));
    }

    private static Map<String, Object> step(Map<String, Object> step) {
        return document(List.of(step));
    }

    private static Map<String, Object> document(List<Map<String, Object>> steps) {
        Map<String, Object> stage = Map.of("id", "only", "steps", new ArrayList<Object>(steps));
        return Map.of("id", "tried", "version", 1, "stages", List.of(stage));
    }

    private static BrokenMethod assertBroken(String field, String found, Map<String, Object> document) {
        BrokenMethod broken = assertThrows(BrokenMethod.class, () -> MethodDocument.read(document));
        assertEquals(field, broken.field());
        assertTrue(broken.getMessage(), broken.getMessage().contains(field));
        assertTrue(
                broken.getMessage(),
                broken.getMessage().endsWith("found " + found)
                        || broken.getMessage().contains(found));
        return broken;
    }

    private static void assertWord(String key) {
        assertFalse(key, Story.WORDS.getProperty(key, "").isBlank());
    }
}
