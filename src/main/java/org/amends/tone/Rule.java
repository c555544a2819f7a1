package org.amends.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that the review knows about replies.
 *
 * @param id stable, unique in its language
 * @param name the label's id, or the name of a signal: something that only other rules ask for
 * @param means what was found, in one line for the person who wrote the reply
 * @param why why it matters, with its source
 * @param says the phrases that say it
 * @param guards phrases that, where they touch a finding, take it back
 * @param conditions what else must hold
 * @param good replies that must not be marked by this rule when it is a fault, and must be when it is an element
 * @param bad the reverse
 */
public record Rule(
        String id,
        String name,
        String means,
        String why,
        List<Phrase> says,
        List<Phrase> guards,
        Conditions conditions,
        List<String> good,
        List<String> bad) {
    public Rule {
        says = List.copyOf(says);
        guards = List.copyOf(guards);
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }

    /** A rule of one phrase that holds wherever the phrase stands. */
    static Rule always(String id, Label fault, Phrase phrase, String means, String why) {
        Set<String> none = Set.of();
        Conditions ever = new Conditions(none, none, none, none, none, none, none, Mood.ANY, false);
        return new Rule(id, fault.id(), means, why, List.of(phrase), List.of(), ever, List.of(), List.of());
    }

    /** The label that it speaks for; empty when it is a signal for other rules. */
    public Optional<Label> label() {
        return Label.of(name);
    }

    /** The same rule with one more phrase. */
    Rule saying(Phrase more) {
        List<Phrase> all = new ArrayList<>(says);
        all.add(more);
        return new Rule(id, name, means, why, all, guards, conditions, good, bad);
    }

    /** Replies in which it must be found. */
    public List<String> marked() {
        return label().filter(Label::isFault).isPresent() ? bad : good;
    }

    /** Replies in which it must not be found. */
    public List<String> unmarked() {
        return label().filter(Label::isFault).isPresent() ? good : bad;
    }

    /**
     * What else must hold for a finding. Names are ids of labels and signals.
     *
     * @param beside one of these is found in the same sentence
     * @param apart none of these is found in the same sentence
     * @param after one of these begins earlier in the same sentence
     * @param notAfter none of these begins earlier in the same sentence
     * @param with one of these is found in the reply
     * @param without none of these is found in the reply
     * @param before none of these begins earlier in the reply
     * @param mood the kind of sentence, if only one will do
     * @param negatable whether a "not" right before it takes it back
     */
    record Conditions(
            Set<String> beside,
            Set<String> apart,
            Set<String> after,
            Set<String> notAfter,
            Set<String> with,
            Set<String> without,
            Set<String> before,
            Mood mood,
            boolean negatable) {
        boolean askTheWholeReply() {
            return !with.isEmpty() || !without.isEmpty() || !before.isEmpty();
        }
    }

    /** Kinds of sentences. */
    enum Mood {
        ANY,
        STATEMENT,
        QUESTION
    }
}
