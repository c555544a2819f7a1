package org.amends.apology.method;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.amends.apology.followup.Purpose;

/** Methods as nobody would make them, and as each may be: some of everything, by a seed. */
public final class AnyMethod {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ja", "pt-BR", "zh-Hant-TW", "ar");
    private static final List<String> PIECES = List.of(
            "sorry", "<script>alert(1)</script>", "\"", "\\", "'", "{0}", "é", "謝", "😀", "\n", "\u202e", " ", "&amp;");

    private final Random random;
    private int ids;

    public AnyMethod(long seed) {
        this.random = new Random(seed);
    }

    public Method method() {
        List<Stage> stages = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(4); at++) {
            stages.add(stage(at == 0));
        }
        List<OwnTouch> touches = new ArrayList<>();
        for (int at = random.nextInt(3); at > 0; at--) {
            touches.add(new OwnTouch(id(), 1 + random.nextInt(OwnTouch.MOST_DAYS), one(Purpose.ASK, Purpose.CHECK)));
        }
        return new Method(id(), 1 + random.nextInt(99), texts(80), stages, touches, random.nextBoolean());
    }

    private Stage stage(boolean first) {
        List<Step> steps = new ArrayList<>();
        for (int at = 0; at <= random.nextInt(4); at++) {
            steps.add(step(first && at == 0));
        }
        return new Stage(id(), texts(80), steps);
    }

    private Step step(boolean required) {
        Map<StepPart, Texts> texts = new EnumMap<>(StepPart.class);
        for (StepPart part : StepPart.values()) {
            Texts written = texts(part.longest());
            if (!written.isEmpty()) {
                texts.put(part, written);
            }
        }
        return new Step(
                new StepId(id()),
                required || random.nextBoolean(),
                one(EvidenceKind.values()),
                random.nextBoolean(),
                texts);
    }

    private Texts texts(int longest) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int at = random.nextInt(3); at > 0; at--) {
            texts.put(one(LANGUAGES.toArray(String[]::new)), text(longest));
        }
        return new Texts(texts);
    }

    private String text(int longest) {
        StringBuilder text = new StringBuilder("x");
        while (text.length() < longest - 40 && random.nextInt(6) > 0) {
            text.append(one(PIECES.toArray(String[]::new)));
        }
        return text.toString();
    }

    private String id() {
        return one("step", "own", "a1", "say-back") + "-" + ++ids;
    }

    @SafeVarargs
    private <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }
}
