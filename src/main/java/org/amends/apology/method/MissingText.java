package org.amends.apology.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * A text that a method has in one of its languages, and not in this one: there the reader gets it in another.
 *
 * @param path what lacks it, by ids: {@code steps.say-back.question}
 * @param language the tag of the language
 */
public record MissingText(String path, String language) {

    /**
     * All that a method lacks, in its order. A name, a title or a label that nobody wrote at all is lacking in all languages.
     *
     * @param ships whether words ship for that part of a step
     */
    public static List<MissingText> of(Method method, BiPredicate<StepId, StepPart> ships) {
        Collection<String> languages = method.languages().isEmpty() ? List.of("en") : method.languages();
        List<MissingText> missing = new ArrayList<>();
        for (Stage stage : method.stages()) {
            boolean own = stage.steps().stream().noneMatch(step -> ships.test(step.id(), StepPart.LABEL));
            add(missing, "stages." + stage.id() + ".title", stage.title(), own, languages);
            for (Step step : stage.steps()) {
                for (StepPart part : StepPart.values()) {
                    boolean needed = part == StepPart.LABEL && !ships.test(step.id(), part);
                    add(missing, "steps." + step.id() + "." + part.code(), step.text(part), needed, languages);
                }
            }
        }
        add(missing, "name", method.name(), true, languages);
        return missing;
    }

    private static void add(
            List<MissingText> missing, String path, Texts texts, boolean needed, Collection<String> languages) {
        if (needed || !texts.isEmpty()) {
            languages.stream()
                    .filter(tag -> !texts.byLanguage().containsKey(tag))
                    .forEach(tag -> missing.add(new MissingText(path, tag)));
        }
    }
}
