package org.amends.bench.tone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.tone.Label;

/** What one contender finds in labelled replies, and where it is wrong. */
final class Evaluation {
    /** The labels that people gave; further ones are ours alone. */
    static final List<Label> LABELS = List.of(Label.values()).subList(0, Label.TOO_CUTE.ordinal() + 1);

    private final Map<Label, Score> scores = new LinkedHashMap<>();
    private final List<String> mistakes = new ArrayList<>();

    Evaluation(Contender contender, List<Reply> replies) {
        LABELS.forEach(label -> scores.put(label, Score.NONE));
        for (Reply reply : replies) {
            Map<String, String> found = contender.marks(reply.text()).stream()
                    .collect(Collectors.toMap(
                            Contender.Mark::label, mark -> "“" + mark.words() + "”", (a, b) -> a + ", " + b));
            LABELS.forEach(label -> compare(label, reply, found));
        }
    }

    private void compare(Label label, Reply reply, Map<String, String> found) {
        boolean given = reply.labels().contains(label.id());
        boolean has = found.containsKey(label.id());
        scores.merge(label, Score.NONE, (score, none) -> score.and(has, given));
        if (has && !given) {
            mistakes.add("wrong  " + label.id() + " " + reply.id() + ": " + found.get(label.id()));
        } else if (given && !has) {
            mistakes.add("missed " + label.id() + " " + reply.id() + ": "
                    + reply.text().replaceAll("\\s+", " "));
        }
    }

    Score score(Label label) {
        return scores.get(label);
    }

    /** All labels together, each found or missed once a reply. */
    Score micro() {
        return Score.of(List.copyOf(scores.values()));
    }

    Score faults() {
        return Score.of(LABELS.stream().filter(Label::isFault).map(scores::get).toList());
    }

    /** One a line, by reply. */
    List<String> mistakes() {
        return mistakes;
    }
}
