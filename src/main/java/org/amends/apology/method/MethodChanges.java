package org.amends.apology.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.amends.apology.method.MethodChange.Kind;
import org.amends.apology.method.MethodChange.Part;
import org.amends.apology.method.MethodChange.Path;

/**
 * What differs between two versions of a method, thing by thing and in the order of the later one: whoever reads it sees what they
 * did, however the document was written. Two that are the same, but for their number, differ in nothing.
 */
public final class MethodChanges {
    private final List<MethodChange> changes = new ArrayList<>();

    private MethodChanges() {}

    /** From one version to the next. */
    public static List<MethodChange> between(Method before, Method after) {
        MethodChanges found = new MethodChanges();
        found.field(Part.METHOD, "", "goodwill", before.goodwill(), after.goodwill());
        found.texts(Part.METHOD, "", "name", before.name(), after.name());
        found.stages(before, after);
        found.steps(before, after);
        found.touches(before, after);
        return List.copyOf(found.changes);
    }

    /** All of a method that is new. */
    public static List<MethodChange> of(Method whole) {
        MethodChanges found = new MethodChanges();
        found.texts(Part.METHOD, "", "name", Texts.NONE, whole.name());
        whole.stages().forEach(stage -> found.add(Part.STAGE, stage.id(), Kind.ADDED));
        whole.steps().forEach(step -> found.add(Part.STEP, step.id().value(), Kind.ADDED));
        whole.touches().forEach(touch -> found.add(Part.TOUCH, touch.id(), Kind.ADDED));
        return List.copyOf(found.changes);
    }

    private void stages(Method before, Method after) {
        Map<String, Stage> old = byId(before.stages(), Stage::id);
        Map<String, Stage> now = byId(after.stages(), Stage::id);
        comeAndGone(Part.STAGE, old.keySet(), now.keySet());
        now.values().stream()
                .filter(stage -> old.containsKey(stage.id()))
                .forEach(stage -> texts(
                        Part.STAGE, stage.id(), "title", old.get(stage.id()).title(), stage.title()));
        moved(Part.STAGE, places(old.keySet()), places(now.keySet()));
    }

    private void steps(Method before, Method after) {
        Map<String, Step> old = byId(before.steps(), step -> step.id().value());
        Map<String, Step> now = byId(after.steps(), step -> step.id().value());
        comeAndGone(Part.STEP, old.keySet(), now.keySet());
        now.forEach((id, step) -> {
            if (old.containsKey(id)) {
                step(id, old.get(id), step);
            }
        });
        moved(Part.STEP, stagesOf(before), stagesOf(after));
    }

    private void step(String id, Step old, Step now) {
        field(Part.STEP, id, "required", old.required(), now.required());
        field(Part.STEP, id, "evidence", old.evidence().code(), now.evidence().code());
        field(Part.STEP, id, "waivable", old.waivable(), now.waivable());
        for (StepPart part : StepPart.values()) {
            texts(Part.STEP, id, part.code(), old.text(part), now.text(part));
        }
    }

    private void touches(Method before, Method after) {
        Map<String, OwnTouch> old = byId(before.touches(), OwnTouch::id);
        Map<String, OwnTouch> now = byId(after.touches(), OwnTouch::id);
        comeAndGone(Part.TOUCH, old.keySet(), now.keySet());
        now.forEach((id, touch) -> {
            if (old.containsKey(id)) {
                field(Part.TOUCH, id, "days", old.get(id).days(), touch.days());
                field(
                        Part.TOUCH,
                        id,
                        "purpose",
                        old.get(id).purpose().code(),
                        touch.purpose().code());
            }
        });
        moved(Part.TOUCH, places(old.keySet()), places(now.keySet()));
    }

    private void comeAndGone(Part part, Set<String> old, Set<String> now) {
        old.stream().filter(id -> !now.contains(id)).forEach(id -> add(part, id, Kind.REMOVED));
        now.stream().filter(id -> !old.contains(id)).forEach(id -> add(part, id, Kind.ADDED));
    }

    private void add(Part part, String id, Kind kind) {
        changes.add(
                new MethodChange(new Path(part, id, "", Optional.empty()), kind, Optional.empty(), Optional.empty()));
    }

    private void field(Part part, String id, String field, Object old, Object now) {
        if (!old.equals(now)) {
            changes.add(new MethodChange(
                    new Path(part, id, field, Optional.empty()),
                    Kind.CHANGED,
                    Optional.of(old.toString()),
                    Optional.of(now.toString())));
        }
    }

    private void texts(Part part, String id, String field, Texts old, Texts now) {
        Set<String> languages = new LinkedHashSet<>(now.byLanguage().keySet());
        languages.addAll(old.byLanguage().keySet());
        for (String tag : languages) {
            Optional<String> was = Optional.ofNullable(old.byLanguage().get(tag));
            Optional<String> is = Optional.ofNullable(now.byLanguage().get(tag));
            if (!was.equals(is)) {
                Kind kind = was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new MethodChange(new Path(part, id, field, Optional.of(tag)), kind, was, is));
            }
        }
    }

    /** Of all that stayed, the fewest that have to be taken out so that the others stand as they stood; and what changed its stage. */
    private void moved(Part part, Map<String, String> old, Map<String, String> now) {
        List<String> was = old.keySet().stream().filter(now::containsKey).toList();
        List<String> is = now.keySet().stream().filter(old::containsKey).toList();
        Set<String> stayed = longestInOrder(was, is);
        is.stream()
                .filter(id -> !stayed.contains(id) || !Objects.equals(old.get(id), now.get(id)))
                .forEach(id -> changes.add(new MethodChange(
                        new Path(part, id, "", Optional.empty()), Kind.MOVED, before(id, old), before(id, now))));
    }

    /** Its stage, where it has one, and what stands before it. */
    private static Optional<String> before(String id, Map<String, String> places) {
        List<String> ids = List.copyOf(places.keySet());
        int at = ids.indexOf(id);
        String neighbour = at == 0 ? "" : ids.get(at - 1);
        String stage = places.get(id);
        return Optional.of(stage.isEmpty() ? neighbour : stage + "/" + neighbour);
    }

    private static Map<String, String> places(Set<String> ids) {
        Map<String, String> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, ""));
        return places;
    }

    private static Map<String, String> stagesOf(Method method) {
        Map<String, String> stages = new LinkedHashMap<>();
        method.stages().forEach(stage -> stage.steps()
                .forEach(step -> stages.put(step.id().value(), stage.id())));
        return stages;
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> other, LinkedHashMap::new));
    }

    private static Set<String> longestInOrder(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int at = one.size() - 1; at >= 0; at--) {
            for (int to = other.size() - 1; to >= 0; to--) {
                longest[at][to] = one.get(at).equals(other.get(to))
                        ? longest[at + 1][to + 1] + 1
                        : Math.max(longest[at + 1][to], longest[at][to + 1]);
            }
        }
        Set<String> kept = new LinkedHashSet<>();
        int at = 0;
        int to = 0;
        while (at < one.size() && to < other.size()) {
            if (one.get(at).equals(other.get(to))) {
                kept.add(one.get(at));
                at++;
                to++;
            } else if (longest[at + 1][to] >= longest[at][to + 1]) {
                at++;
            } else {
                to++;
            }
        }
        return kept;
    }
}
