package org.amends.tone.command;

import java.io.PrintStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.tone.Finding;
import org.amends.tone.Label;
import org.amends.tone.Review;
import org.amends.tone.Reviewer;

/** A review that people read: the words, what is said of them, and why. */
record ForPeople(Reviewer reviewer, Words words, PrintStream out) {
    int answer(String file, String text) {
        Review review = reviewer.review(text);
        if (review.language().isEmpty()) {
            out.println(titled(file, words.say("amends.command.language")));
            return ReviewCommand.CLEAN;
        }
        List<Finding> faults = review.findings().stream()
                .filter(finding -> finding.label().isFault())
                .toList();
        Lines lines = new Lines(text);
        faults.forEach(fault -> show(file, text, fault, lines));
        out.println(titled(file, holds(review)));
        notFound(review).forEach(line -> out.println(titled(file, line)));
        return faults.isEmpty() ? ReviewCommand.CLEAN : ReviewCommand.FAULTS;
    }

    private void show(String file, String text, Finding fault, Lines lines) {
        String place = (file.isEmpty() ? "" : file + ":") + lines.of(fault.from());
        String quoted = fault.quoted(text).replaceAll("\\s+", " ");
        out.println(words.say("amends.command.fault", place, fault.label().id(), quoted));
        out.println("    " + fault.rule().means() + " " + fault.rule().why());
    }

    /** Counts lines from place to place, so that a text is gone through once. */
    private static final class Lines {
        private final String text;
        private int at;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        /** The line of a place that is not before the one asked for last. */
        int of(int place) {
            for (; at < place; at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            return line;
        }
    }

    private String holds(Review review) {
        Set<String> found =
                review.elements().stream().map(Label::id).collect(Collectors.toCollection(LinkedHashSet::new));
        return found.isEmpty()
                ? words.say("amends.command.holds-nothing")
                : words.say("amends.command.holds", String.join(", ", found));
    }

    /** Only where somebody apologises; and it may well stand there in words that the rules do not know. */
    private List<String> notFound(Review review) {
        Set<Label> found = review.elements();
        return !found.contains(Label.APOLOGY)
                ? List.of()
                : List.of(Label.RESPONSIBILITY, Label.EXPLANATION).stream()
                        .filter(label -> !found.contains(label))
                        .map(label -> words.say("amends.command.not-found." + label.id()))
                        .toList();
    }

    private static String titled(String file, String line) {
        return file.isEmpty() ? line : file + ": " + line;
    }
}
