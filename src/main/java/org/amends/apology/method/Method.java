package org.amends.apology.method;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configured checklist. A published version never changes, and an open apology keeps its own. A method checks itself when
 * it is built and throws {@link BrokenMethod}, which names the field.
 *
 * @param name what an administrator calls it; nothing for those that ship
 * @param touches what asks after the resolution instead of the project's own touches that ask; empty: those hold
 * @param goodwill whether a gesture may be suggested; after a second failure it harms (R7, R8)
 */
public record Method(String id, int version, Texts name, List<Stage> stages, List<OwnTouch> touches, boolean goodwill) {
    /** The id of the method that is offered after a second failure. */
    public static final String SECOND_FAILURE = "second-failure";

    public Method {
        stages = List.copyOf(stages);
        touches = List.copyOf(touches);
        MethodCheck.check(id, version, name, stages, touches);
    }

    /** One that brings no touches along, and has nothing against goodwill. */
    public Method(String id, int version, List<Stage> stages) {
        this(id, version, Texts.NONE, stages, List.of(), true);
    }

    /** The same under another number. */
    public Method asVersion(int number) {
        return new Method(id, number, name, stages, touches, goodwill);
    }

    /** All steps in their order. */
    public List<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    }

    /**
     * The required steps that stand before reparation, which is what the gate waits for (A10); empty where the method knows no
     * reparation, so that it has no gate.
     */
    public Optional<List<Step>> beforeReparation() {
        return steps().stream().anyMatch(Method::isReparation)
                ? Optional.of(steps().stream()
                        .takeWhile(step -> !isReparation(step))
                        .filter(Step::required)
                        .toList())
                : Optional.empty();
    }

    private static boolean isReparation(Step step) {
        return step.evidence() == EvidenceKind.REPARATION;
    }

    public Optional<Step> step(StepId id) {
        return steps().stream().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Stage> stageOf(Step step) {
        return stages.stream().filter(stage -> stage.steps().contains(step)).findFirst();
    }

    /** All languages that any of its texts is written in, in the order in which they are met. */
    public Set<String> languages() {
        Set<String> found = new LinkedHashSet<>();
        texts().forEach(texts -> found.addAll(texts.byLanguage().keySet()));
        return found;
    }

    /** The language for whoever reads none of its others: English if there, else the first that it is written in. */
    public Optional<String> firstLanguage() {
        Set<String> all = languages();
        return all.contains("en") ? Optional.of("en") : all.stream().findFirst();
    }

    private Stream<Texts> texts() {
        return Stream.concat(Stream.of(name), stages.stream().flatMap(Method::texts));
    }

    private static Stream<Texts> texts(Stage stage) {
        return Stream.concat(
                Stream.of(stage.title()), stage.steps().stream().flatMap(step -> Stream.of(StepPart.values())
                        .map(step::text)));
    }
}
