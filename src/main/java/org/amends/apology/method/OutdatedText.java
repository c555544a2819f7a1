package org.amends.apology.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A translation that may be out of date: since the version that was published, what it translates was changed, and it was not. It is out
 * of date only until the next version: whoever publishes has seen it.
 *
 * @param path what it is, by ids: {@code steps.say-back.question}
 * @param language the tag of the language
 */
public record OutdatedText(String path, String language) {

    /** All that may be in a draft, in its order. What is translated is the first language of the published version. */
    public static List<OutdatedText> of(Method published, Method draft) {
        Optional<String> main = published.firstLanguage();
        List<OutdatedText> found = new ArrayList<>();
        main.ifPresent(from -> draft.stages().forEach(stage -> inStage(found, published, stage, from)));
        main.ifPresent(from -> add(found, "name", published.name(), draft.name(), from));
        return List.copyOf(found);
    }

    private static void inStage(List<OutdatedText> found, Method published, Stage stage, String main) {
        published.stages().stream()
                .filter(was -> was.id().equals(stage.id()))
                .forEach(was -> add(found, "stages." + stage.id() + ".title", was.title(), stage.title(), main));
        for (Step step : stage.steps()) {
            published.step(step.id()).ifPresent(was -> {
                for (StepPart part : StepPart.values()) {
                    add(found, "steps." + step.id() + "." + part.code(), was.text(part), step.text(part), main);
                }
            });
        }
    }

    private static void add(List<OutdatedText> found, String path, Texts was, Texts now, String main) {
        String before = was.byLanguage().get(main);
        String after = now.byLanguage().get(main);
        if (before != null && after != null && !before.equals(after)) {
            now.byLanguage().forEach((language, text) -> {
                if (!language.equals(main) && text.equals(was.byLanguage().get(language))) {
                    found.add(new OutdatedText(path, language));
                }
            });
        }
    }
}
