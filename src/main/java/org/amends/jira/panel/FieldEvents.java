package org.amends.jira.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.FieldState;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.word.Coded;

/** Who set the field <i>Follow-up state</i>, a person or a rule, and what came of it: something that happened to one follow-up, or nothing. */
record FieldEvents(Reader reader, Apology apology) {
    private static final String EFFECT = "field-effect:";

    /** The codes of why nothing came of it that have words of their own. */
    private static final List<String> REASONS =
            List.of("field-value", "no-follow-up", "no-working-day", "unknown-touch", "follow-up-date");

    /** Whether what came of it happened to that follow-up. */
    boolean led(Fact.FollowUpFieldSet set, String followUp) {
        return effect(set).filter(fact -> followUp.equals(id(fact))).isPresent();
    }

    /** Those of which nothing came, oldest first. */
    Stream<Entry> idle() {
        return apology.history().stream()
                .map(Line::entry)
                .filter(entry -> entry.fact() instanceof Fact.FollowUpFieldSet set
                        && effect(set).isEmpty());
    }

    String text(Fact.FollowUpFieldSet set) {
        String value = Coded.of(FieldState.class, set.value())
                .map(state -> reader.text("amends.follow-up-state." + state.code()))
                .orElse(set.value());
        return set.refused()
                .map(code -> reader.text("amends.panel.timeline.field-refused", value, reason(code)))
                .orElseGet(() -> reader.text("amends.panel.timeline.field-set", value));
    }

    private String reason(String code) {
        return reader.text("amends.panel.timeline.field." + (REASONS.contains(code) ? code : "other"));
    }

    private Optional<Fact> effect(Fact.FollowUpFieldSet set) {
        Optional<String> key = Optional.of(EFFECT + set.changeGroup());
        return apology.history().stream()
                .map(Line::entry)
                .filter(entry -> entry.key().equals(key))
                .map(Entry::fact)
                .findFirst();
    }

    private static String id(Fact fact) {
        if (fact instanceof Fact.FollowUpScheduled scheduled) {
            return scheduled.id();
        }
        if (fact instanceof Fact.FollowUpMoved moved) {
            return moved.id();
        }
        if (fact instanceof Fact.FollowUpNotRecorded over) {
            return over.id();
        }
        return fact instanceof Fact.FollowUpCancelled cancelled ? cancelled.id() : "";
    }
}
