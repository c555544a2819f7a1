package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a reply: what the customer asked, and what we answered before. Some faults show only here.
 *
 * @param request the customer's words; empty when they are not known
 * @param earlierReplies ours, first to last
 * @param goesOn whether the customer wrote again after the request: they deal with us on
 */
public record Conversation(String request, List<String> earlierReplies, boolean goesOn) {
    /** Words that are shorter tell nothing; of longer ones the beginning counts. */
    private static final int SHORTEST = 3;

    private static final int BEGINNING = 5;

    /** The rule, in any language, by which a feeling is named: that is no word of the request's. */
    private static final String FEELING = "names-the-feeling";

    private static final int SORRY_ENOUGH = 2;

    public Conversation {
        earlierReplies = List.copyOf(earlierReplies);
    }

    /** One in which the customer wrote only once. */
    public Conversation(String request, List<String> earlierReplies) {
        this(request, earlierReplies, false);
    }

    /** Whether this is our first reply. */
    public boolean isFirst() {
        return earlierReplies.isEmpty();
    }

    /** Whether we apologised, named the problem or explained it before: then money does not come first. */
    boolean heardBefore(Function<String, Review> reader) {
        Set<Label> words = Set.of(Label.APOLOGY, Label.ACKNOWLEDGEMENT, Label.EXPLANATION);
        return earlierReplies.stream().map(reader).anyMatch(reply -> reply.elements().stream()
                .anyMatch(words::contains));
    }

    List<Finding> faults(
            List<Rule> rules, Set<String> everyday, String text, Review review, Function<String, Review> reader) {
        Optional<Finding> sorry = review.findings().stream()
                .filter(finding -> finding.label() == Label.APOLOGY)
                .findFirst();
        if (sorry.isEmpty()) {
            return List.of();
        }
        List<Finding> faults = new ArrayList<>();
        if (!request.isBlank() && !namesTheProblem(review) && !namesSomethingOf(own(text), everyday)) {
            mark(faults, rules, Label.NOTHING_CONCRETE, sorry.get());
        }
        if (earlierReplies.stream()
                        .filter(reply -> apologises(reader.apply(reply)))
                        .count()
                >= SORRY_ENOUGH) {
            mark(faults, rules, Label.SORRY_AGAIN, sorry.get());
        }
        if (!isFirst() && apologies(review) >= SORRY_ENOUGH) {
            mark(faults, rules, Label.SORRY_HEAVY, sorry.get());
        }
        return faults;
    }

    private static void mark(List<Finding> faults, List<Rule> rules, Label label, Finding at) {
        rules.stream()
                .filter(rule -> rule.label().equals(Optional.of(label)))
                .findFirst()
                .ifPresent(rule -> faults.add(new Finding(rule, label, at.from(), at.to())));
    }

    private static boolean apologises(Review review) {
        return review.elements().contains(Label.APOLOGY);
    }

    private static long apologies(Review review) {
        return review.findings().stream()
                .filter(finding -> finding.label() == Label.APOLOGY)
                .count();
    }

    /** The customer may have called it otherwise: "the delay" is what "a week late" was. */
    private static boolean namesTheProblem(Review review) {
        return review.findings().stream()
                .anyMatch(finding -> finding.label() == Label.ACKNOWLEDGEMENT
                        && !finding.rule().id().equals(FEELING));
    }

    /** Without what it quotes of the customer's mail. */
    private static String own(String text) {
        StringBuilder own = new StringBuilder(text);
        List<int[]> pieces = Quoted.pieces(text);
        for (int i = pieces.size() - 1; i >= 0; i--) {
            own.replace(pieces.get(i)[0], pieces.get(i)[1], " ");
        }
        return own.toString();
    }

    /** A word that tells something, or a number, that both have; a long word counts with its beginning, so that endings do not matter. */
    private boolean namesSomethingOf(String text, Set<String> everyday) {
        Set<String> asked = telling(request, everyday).collect(Collectors.toSet());
        return asked.isEmpty() || telling(text, everyday).anyMatch(asked::contains);
    }

    private static Stream<String> telling(String text, Set<String> everyday) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST || !word.isEmpty() && Character.isDigit(word.charAt(0)))
                .filter(word -> !everyday.contains(word))
                .map(Conversation::beginning);
    }

    private static String beginning(String word) {
        if (word.length() > BEGINNING) {
            return word.substring(0, BEGINNING);
        }
        return word.length() > SHORTEST && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
