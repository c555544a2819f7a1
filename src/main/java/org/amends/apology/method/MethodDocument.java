package org.amends.apology.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.amends.apology.followup.Purpose;
import org.amends.apology.word.Coded;

/**
 * Reads a method from a document as JSON readers give it: maps, lists, strings, numbers and booleans. Nothing is guessed:
 * a missing field, a wrong type or a field that nobody knows throws {@link BrokenMethod} with the field's path.
 */
public final class MethodDocument {
    private static final String EVIDENCE =
            Arrays.stream(EvidenceKind.values()).map(Coded::code).collect(Collectors.joining(", "));

    private final String path;
    private final Map<?, ?> fields;

    private MethodDocument(String path, Object found) {
        this.path = path;
        this.fields = as(Map.class, path.isEmpty() ? "document" : path, "an object", found);
    }

    public static Method read(Map<String, ?> document) {
        return new MethodDocument("", document).method();
    }

    private Method method() {
        knowsOnly("id", "version", "stages", "touches", "goodwill");
        Number version = get("version", Number.class, "a whole number from 1");
        if (version.doubleValue() != version.intValue()) {
            throw new BrokenMethod(at("version"), "a whole number from 1", version);
        }
        return new Method(
                text("id"),
                version.intValue(),
                each("stages", (at, found) -> new MethodDocument(at, found).stage()),
                fields.containsKey("touches")
                        ? each("touches", (at, found) -> new MethodDocument(at, found).touch())
                        : List.of(),
                flag("goodwill", true));
    }

    private OwnTouch touch() {
        knowsOnly("id", "days", "purpose");
        Number days = get("days", Number.class, "a whole number from 1");
        if (days.doubleValue() != days.intValue() || days.intValue() < 1) {
            throw new BrokenMethod(at("days"), "a whole number from 1", days);
        }
        String purpose = text("purpose");
        return new OwnTouch(
                text("id"),
                days.intValue(),
                Coded.of(Purpose.class, purpose)
                        .orElseThrow(() -> new BrokenMethod(at("purpose"), "a purpose of a follow-up", purpose)));
    }

    private Stage stage() {
        knowsOnly("id", "steps");
        return new Stage(text("id"), each("steps", (at, found) -> new MethodDocument(at, found).step()));
    }

    private Step step() {
        knowsOnly("id", "required", "evidence", "waivable");
        return new Step(new StepId(text("id")), flag("required", false), evidence(), flag("waivable", true));
    }

    private EvidenceKind evidence() {
        String code = text("evidence");
        return Coded.of(EvidenceKind.class, code)
                .orElseThrow(() -> new BrokenMethod(at("evidence"), "one of " + EVIDENCE, code));
    }

    private <T> List<T> each(String name, BiFunction<String, Object, T> reader) {
        List<?> found = get(name, List.class, "a list");
        List<T> read = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            read.add(reader.apply(at(name) + "[" + index + "]", found.get(index)));
        }
        return read;
    }

    private String text(String name) {
        return get(name, String.class, "text");
    }

    private boolean flag(String name, boolean absent) {
        return fields.containsKey(name) ? get(name, Boolean.class, "true or false") : absent;
    }

    private <T> T get(String name, Class<T> type, String expected) {
        return as(type, at(name), expected, fields.get(name));
    }

    private void knowsOnly(String... names) {
        for (Object name : fields.keySet()) {
            if (!Set.of(names).contains(name)) {
                throw new BrokenMethod(
                        at(String.valueOf(name)), "one of " + String.join(", ", names), "a field nobody knows");
            }
        }
    }

    private String at(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static <T> T as(Class<T> type, String path, String expected, Object found) {
        if (!type.isInstance(found)) {
            throw new BrokenMethod(path, expected, found == null ? "nothing" : found);
        }
        return type.cast(found);
    }
}
