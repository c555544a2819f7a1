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
    private static final int TELLING = 5;
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
        if (!request.isBlank() && !namesSomethingOf(text, everyday)) {
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

    /** A word of some length, or a number, that both have; a long word counts with its beginning, so that endings do not matter. */
    private boolean namesSomethingOf(String text, Set<String> everyday) {
        Set<String> asked = telling(request, everyday).collect(Collectors.toSet());
        return asked.isEmpty() || telling(text, everyday).anyMatch(asked::contains);
    }

    private static Stream<String> telling(String text, Set<String> everyday) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= TELLING || !word.isEmpty() && Character.isDigit(word.charAt(0)))
                .filter(word -> !everyday.contains(word))
                .map(word -> word.length() > TELLING ? word.substring(0, TELLING) : word);
    }
}
