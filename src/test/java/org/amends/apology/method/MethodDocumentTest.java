package org.amends.apology.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.amends.apology.method.MethodChange.Kind;
import org.junit.Test;

/** A method as a document: read, written, compared; whatever it holds. */
public class MethodDocumentTest {
    private static final int METHODS = 500;

    private final long seed = Long.getLong("amends.seed", System.nanoTime());

    @Test
    public void whatIsWrittenIsReadAsTheSameMethodAndWrittenTheSameAgain() throws JsonParserException {
        AnyMethod any = new AnyMethod(seed);
        for (int at = 0; at < METHODS; at++) {
            Method method = any.method();
            String text = JsonWriter.string(MethodDocument.write(method));
            Method read = MethodDocument.read(JsonParser.object().from(text));
            assertEquals("seed " + seed, method, read);
            assertEquals("seed " + seed, text, JsonWriter.string(MethodDocument.write(read)));
            assertEquals("seed " + seed, List.of(), MethodChanges.between(method, read));
        }
    }

    @Test
    public void eachChangeIsFoundWhereItWasMade() {
        AnyMethod any = new AnyMethod(seed);
        for (int at = 0; at < METHODS; at++) {
            Method method = any.method();
            Step step = method.steps().get(method.steps().size() - 1);
            Step turned = new Step(step.id(), step.required(), step.evidence(), !step.waivable(), step.texts());
            List<MethodChange> changes = MethodChanges.between(method, with(method, step, turned));
            assertEquals("seed " + seed, 1, changes.size());
            assertEquals(
                    "steps." + step.id() + ".waivable", changes.get(0).path().code());
        }
    }

    private static Method with(Method method, Step old, Step now) {
        List<Stage> stages = method.stages().stream()
                .map(stage -> new Stage(
                        stage.id(),
                        stage.title(),
                        stage.steps().stream()
                                .map(step -> step.equals(old) ? now : step)
                                .toList()))
                .toList();
        return new Method(method.id(), method.version(), method.name(), stages, method.touches(), method.goodwill());
    }

    @Test
    public void theFilesThatShipAreSuchDocuments() throws Exception {
        for (String name : List.of("shipped", "second-failure")) {
            String file = Files.readString(Path.of("main/resources/method/" + name + ".json"));
            Method method = MethodDocument.read(JsonParser.object().from(file));
            assertEquals(
                    file,
                    JsonWriter.indent("  ")
                                    .string()
                                    .value(MethodDocument.write(method))
                                    .done()
                            + "\n");
        }
    }

    @Test
    public void theSchemaNamesEachFieldAndEachWord() throws Exception {
        String schema = Files.readString(Path.of("main/resources/method/" + MethodDocument.SCHEMA));
        assertEquals("the same in docs", Files.readString(Path.of("../docs/" + MethodDocument.SCHEMA)), schema);
        Map<String, Object> read = JsonParser.object().from(schema);
        assertEquals(MethodDocument.METHOD_FIELDS, names(read));
        Map<?, ?> defs = (Map<?, ?>) read.get("$defs");
        assertEquals(MethodDocument.STAGE_FIELDS, names(defs.get("stage")));
        assertEquals(MethodDocument.STEP_FIELDS, names(defs.get("step")));
        assertEquals(MethodDocument.TOUCH_FIELDS, names(defs.get("touch")));
        Map<?, ?> step = (Map<?, ?>) ((Map<?, ?>) defs.get("step")).get("properties");
        assertEquals(
                MethodDocument.codes(EvidenceKind.values()),
                String.join(", ", texts(((Map<?, ?>) step.get("evidence")).get("enum"))));
        for (StepPart part : StepPart.values()) {
            Map<?, ?> all = (Map<?, ?>) ((Map<?, ?>) step.get(part.code())).get("additionalProperties");
            assertEquals(part.longest(), all.get("maxLength"));
        }
    }

    private static List<String> names(Object schema) {
        Map<?, ?> fields = (Map<?, ?>) ((Map<?, ?>) schema).get("properties");
        assertEquals("takes nothing else", false, ((Map<?, ?>) schema).get("additionalProperties"));
        return texts(new ArrayList<>(fields.keySet()));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    @Test
    public void aTextIsRefusedWithItsLanguage() {
        assertBroken("stages[0].steps[0].label.de", "characters", Map.of("label", Map.of("de", "x".repeat(121))));
        assertBroken("stages[0].steps[0].why.de", "a text", Map.of("why", Map.of("de", " ")));
        assertBroken("stages[0].steps[0].good.de", "text in that language", Map.of("good", Map.of("de", 7)));
        assertBroken("stages[0].steps[0].bad", "object of texts", Map.of("bad", "No!"));
        assertBroken("stages[0].steps[0].question", "tags of languages", Map.of("question", Map.of("de_DE", "?")));
        assertBroken("stages[0].steps[0].question", "tags of languages", Map.of("question", Map.of("", "?")));
        assertBroken("stages[0].steps[0].label.de", "every database", Map.of("label", Map.of("de", "a\u0000b")));
    }

    private static void assertBroken(String field, String expected, Map<String, Object> more) {
        Map<String, Object> step = new LinkedHashMap<>(Map.of("id", "own", "required", true, "evidence", "said"));
        step.putAll(more);
        Map<String, Object> stage = Map.of("id", "only", "steps", List.of(step));
        BrokenMethod broken = assertThrows(
                BrokenMethod.class, () -> MethodDocument.read(Map.of("id", "tried", "stages", List.of(stage)), 1));
        assertEquals(field, broken.field());
        assertTrue(broken.getMessage(), broken.expected().toString().contains(expected));
    }

    @Test
    public void moreStepsThanAQueryCanAskForAreRefused() {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at < 12; at++) {
            steps.add(new Step(new StepId("a".repeat(38) + at), true, EvidenceKind.SAID, true));
        }
        BrokenMethod broken =
                assertThrows(BrokenMethod.class, () -> new Method("tried", 1, List.of(new Stage("only", steps))));
        assertTrue(broken.getMessage(), broken.expected().toString().contains("448"));
    }

    @Test
    public void aReaderGetsTheirLanguageOrTheNextBest() {
        Texts texts = texts("de", "Zuhören", "pt", "Ouvir");
        Method german = new Method(
                "own",
                1,
                texts("de", "Ausfall", "fr", "Panne"),
                List.of(new Stage("only", List.of(new Step(new StepId("own"), true, EvidenceKind.SAID, true)))),
                List.of(),
                true);
        Supplier<Optional<String>> listen = () -> Optional.of("Listen");
        assertEquals(
                "Ouvir", Languages.of(Locale.forLanguageTag("pt-BR"), german).text(texts, listen, "own"));
        assertEquals("first", "Zuhören", Languages.of(Locale.FRENCH, german).text(texts, listen, "own"));
        assertEquals("ships", "Listen", Languages.of(Locale.FRENCH, german).text(texts("ja", "聞く"), listen, "own"));
        assertEquals("any", "聞く", Languages.of(Locale.FRENCH, german).text(texts("ja", "聞く"), Optional::empty, "own"));
        assertEquals("own", Languages.of(Locale.FRENCH, german).text(Texts.NONE, Optional::empty, "own"));
    }

    private static Texts texts(String tag, String text, String other, String more) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(tag, text);
        texts.put(other, more);
        return new Texts(texts);
    }

    private static Texts texts(String tag, String text) {
        return new Texts(Map.of(tag, text));
    }

    @Test
    public void whatIsMovedAddedAndTakenAwayIsToldOnce() {
        Method before = method("a", "b", "c", "d");
        Method after = method("b", "c", "a", "e");
        assertEquals(
                List.of("steps.d removed", "steps.e added", "steps.a moved"),
                MethodChanges.between(before, after).stream()
                        .map(change ->
                                change.path().code() + " " + change.kind().code())
                        .toList());
        MethodChange moved = MethodChanges.between(before, after).get(2);
        assertEquals(Kind.MOVED, moved.kind());
        assertEquals(Optional.of("only/"), moved.before());
        assertEquals(Optional.of("only/c"), moved.after());
    }

    private static Method method(String... ids) {
        List<Step> steps = List.of(ids).stream()
                .map(id -> new Step(new StepId(id), true, EvidenceKind.SAID, true))
                .toList();
        return new Method("tried", 1, List.of(new Stage("only", steps)));
    }
}
