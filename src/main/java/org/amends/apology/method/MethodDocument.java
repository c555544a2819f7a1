package org.amends.apology.method;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.amends.apology.followup.Purpose;
import org.amends.apology.word.Coded;

/**
 * A method as a document, as JSON readers and writers have it: maps, lists, strings, numbers and booleans. What is written is read
 * as the same method, and what was written once is written the same again. Nothing is guessed: a missing field, a wrong type or a
 * field that nobody knows throws {@link BrokenMethod} with the field's path.
 */
public final class MethodDocument {
    /** Where the form is described, beside the document. */
    public static final String SCHEMA = "method-schema.json";

    static final List<String> METHOD_FIELDS =
            List.of("$schema", "id", "version", "name", "goodwill", "stages", "touches");
    static final List<String> STAGE_FIELDS = List.of("id", "title", "steps");
    static final List<String> STEP_FIELDS =
            List.of("id", "required", "evidence", "waivable", "label", "question", "why", "good", "bad");
    static final List<String> TOUCH_FIELDS = List.of("id", "days", "purpose");

    private MethodDocument() {}

    /** The method; its version has to stand there. */
    public static Method read(Map<String, ?> document) {
        return read(document, OptionalInt.empty());
    }

    /** The method; where no version stands there it is this one. */
    public static Method read(Map<String, ?> document, int version) {
        return read(document, OptionalInt.of(version));
    }

    private static Method read(Map<String, ?> document, OptionalInt version) {
        DocumentFields fields = new DocumentFields("", document, METHOD_FIELDS);
        if (fields.has("$schema")) {
            fields.text("$schema");
        }
        boolean numbered = fields.has("version") || version.isEmpty();
        return new Method(
                fields.text("id"),
                numbered ? fields.whole("version") : version.getAsInt(),
                fields.texts("name"),
                fields.each("stages", MethodDocument::stage),
                fields.has("touches") ? fields.each("touches", MethodDocument::touch) : List.of(),
                fields.flag("goodwill", true));
    }

    private static Stage stage(String path, Object found) {
        DocumentFields fields = new DocumentFields(path, found, STAGE_FIELDS);
        return new Stage(fields.text("id"), fields.texts("title"), fields.each("steps", MethodDocument::step));
    }

    private static Step step(String path, Object found) {
        DocumentFields fields = new DocumentFields(path, found, STEP_FIELDS);
        Map<StepPart, Texts> texts = new EnumMap<>(StepPart.class);
        for (StepPart part : StepPart.values()) {
            Texts written = fields.texts(part.code());
            if (!written.isEmpty()) {
                texts.put(part, written);
            }
        }
        return new Step(
                new StepId(fields.text("id")),
                fields.flag("required", false),
                fields.word("evidence", EvidenceKind.class),
                fields.flag("waivable", true),
                texts);
    }

    private static OwnTouch touch(String path, Object found) {
        DocumentFields fields = new DocumentFields(path, found, TOUCH_FIELDS);
        return new OwnTouch(fields.text("id"), fields.whole("days"), fields.word("purpose", Purpose.class));
    }

    static String codes(Coded[] words) {
        return Arrays.stream(words).map(Coded::code).collect(Collectors.joining(", "));
    }

    /** The document: every field in its place, texts only where there are some. */
    public static Map<String, Object> write(Method method) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("id", method.id());
        document.put("version", method.version());
        put(document, "name", method.name());
        document.put("goodwill", method.goodwill());
        document.put(
                "stages", method.stages().stream().map(MethodDocument::write).toList());
        document.put(
                "touches", method.touches().stream().map(MethodDocument::write).toList());
        return document;
    }

    private static Map<String, Object> write(Stage stage) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", stage.id());
        put(document, "title", stage.title());
        document.put("steps", stage.steps().stream().map(MethodDocument::write).toList());
        return document;
    }

    private static Map<String, Object> write(Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", step.id().value());
        document.put("required", step.required());
        document.put("evidence", step.evidence().code());
        document.put("waivable", step.waivable());
        for (StepPart part : StepPart.values()) {
            put(document, part.code(), step.text(part));
        }
        return document;
    }

    private static Map<String, Object> write(OwnTouch touch) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", touch.id());
        document.put("days", touch.days());
        document.put("purpose", touch.purpose().code());
        return document;
    }

    private static void put(Map<String, Object> document, String name, Texts texts) {
        if (!texts.isEmpty()) {
            document.put(name, texts.byLanguage());
        }
    }
}
