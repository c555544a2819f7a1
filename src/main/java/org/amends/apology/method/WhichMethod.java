package org.amends.apology.method;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which method, when: rules from top to bottom, the first whose conditions all hold wins. A rule that is broken is passed over, so that
 * nobody is kept from apologising by a setting.
 */
public final class WhichMethod {
    private final Predicate<String> usable;
    private final Function<WhichCondition, Found> ask;

    /** {@code usable} tells of a method's id whether a new apology may follow it, {@code ask} what holds of the ticket. */
    public WhichMethod(Predicate<String> usable, Function<WhichCondition, Found> ask) {
        this.usable = usable;
        this.ask = ask;
    }

    /** Asks the rules in their order, none after the first that wins. */
    public Verdict of(List<WhichRule> rules) {
        List<Verdict.Tried> tried = new ArrayList<>();
        for (WhichRule rule : rules) {
            Verdict.Tried one = tried(rule);
            tried.add(one);
            if (one.outcome() == Verdict.Outcome.WON) {
                break;
            }
        }
        return new Verdict(tried);
    }

    private Verdict.Tried tried(WhichRule rule) {
        if (!usable.test(rule.method())) {
            return new Verdict.Tried(rule, Verdict.Outcome.NO_METHOD, Optional.empty(), List.of(rule.method()));
        }
        return rule.when().stream()
                .sorted(Comparator.comparing(WhichCondition::aspect))
                .flatMap(condition -> against(rule, condition).stream())
                .findFirst()
                .orElseGet(() -> new Verdict.Tried(rule, Verdict.Outcome.WON, Optional.empty(), List.of()));
    }

    private Optional<Verdict.Tried> against(WhichRule rule, WhichCondition condition) {
        Found found = ask.apply(condition);
        return outcome(found.kind())
                .map(outcome -> new Verdict.Tried(rule, outcome, Optional.of(condition), found.has()));
    }

    /** Empty where it holds. */
    private static Optional<Verdict.Outcome> outcome(Found.Kind kind) {
        return switch (kind) {
            case HOLDS -> Optional.empty();
            case DIFFERS -> Optional.of(Verdict.Outcome.DIFFERS);
            case NOT_YET -> Optional.of(Verdict.Outcome.NOT_YET);
            case BROKEN -> Optional.of(Verdict.Outcome.BROKEN);
        };
    }
}
