package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was looked for at a reply's place in the thread and not found. It may stand there all the same, in words that the rules
 * do not know: so people are told "I did not find", never "missing". The ids are kept for ever.
 */
public enum Absence {
    /** An apology, and neither it nor we before it named the problem. */
    ACKNOWLEDGEMENT,
    /** An apology, and nobody of us said that it was ours. */
    RESPONSIBILITY,
    /** An apology, and nobody of us said why it happened. */
    EXPLANATION,
    /** The customer goes on with us, and the apology comes sentences before what was heard (R10). */
    HEARD_FIRST,
    /** The problem is solved, and the reply does not ask whether it is. */
    VERIFICATION;

    /** Its name outside of the program. */
    public String id() {
        return "not-found-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * What was not found in a reply.
     *
     * @param thread what stands around it
     * @param solved whether the problem is solved
     */
    static List<Absence> of(
            String text, Review review, Conversation thread, boolean solved, Function<String, Review> reader) {
        if (review.language().isEmpty()) {
            return List.of();
        }
        List<Absence> absences = new ArrayList<>();
        if (review.elements().contains(Label.APOLOGY)) {
            List<Review> all = new ArrayList<>(List.of(review));
            thread.earlierReplies().stream().map(reader).forEach(all::add);
            look(absences, ACKNOWLEDGEMENT, Label.ACKNOWLEDGEMENT, all);
            look(absences, RESPONSIBILITY, Label.RESPONSIBILITY, all);
            look(absences, EXPLANATION, Label.EXPLANATION, all);
            if (thread.goesOn() && apologisesFirst(text, review)) {
                absences.add(HEARD_FIRST);
            }
        }
        if (solved) {
            look(absences, VERIFICATION, Label.VERIFICATION, List.of(review));
        }
        return List.copyOf(absences);
    }

    private static void look(List<Absence> absences, Absence absence, Label wanted, List<Review> where) {
        if (where.stream().noneMatch(review -> review.elements().contains(wanted))) {
            absences.add(absence);
        }
    }

    /** Whether a sentence ends between the first apology and the first words that name the problem. */
    private static boolean apologisesFirst(String text, Review review) {
        Optional<Finding> sorry = first(review, Label.APOLOGY);
        Optional<Finding> heard = first(review, Label.ACKNOWLEDGEMENT);
        return sorry.isPresent()
                && heard.isPresent()
                && sorry.get().to() < heard.get().from()
                && text.substring(sorry.get().to(), heard.get().from()).chars().anyMatch(c -> ".!?\n".indexOf(c) >= 0);
    }

    private static Optional<Finding> first(Review review, Label label) {
        return review.findings().stream()
                .filter(finding -> finding.label() == label)
                .findFirst();
    }
}
