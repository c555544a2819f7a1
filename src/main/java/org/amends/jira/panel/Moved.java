package org.amends.jira.panel;

import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.Apology;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Line;
import org.amends.apology.method.Method;
import org.amends.jira.issue.ApologyDesk;

/** That an administrator had the apology follow another version of its method, and what is not asked any more for it. */
record Moved(Reader reader, ApologyDesk desk) {

    /** In one sentence; empty where what was said last of its method is something else. */
    Optional<String> of(Apology apology) {
        return apology.history().stream()
                .map(Line::entry)
                .filter(entry -> entry.fact() instanceof Fact.Follows)
                .reduce((earlier, later) -> later)
                .filter(entry -> entry.fact() instanceof Fact.MethodMoved)
                .map(entry -> words(entry, (Fact.MethodMoved) entry.fact(), apology));
    }

    private String words(Entry entry, Fact.MethodMoved moved, Apology apology) {
        String who = reader.name(entry.actor());
        String when = reader.when(entry.at());
        String version = Integer.toString(moved.methodVersion());
        return moved.lost().isEmpty()
                ? reader.text("amends.panel.moved", who, version, when)
                : reader.text("amends.panel.moved.lost", who, version, when, lost(moved, apology));
    }

    private String lost(Fact.MethodMoved moved, Apology apology) {
        Method before = apology.history().stream()
                .map(line -> line.entry().fact())
                .filter(fact -> fact instanceof Fact.Follows && !fact.equals(moved))
                .map(Fact.Follows.class::cast)
                .reduce((earlier, later) -> later)
                .flatMap(fact -> desk.method(fact.methodId(), fact.methodVersion()))
                .orElse(apology.method());
        return moved.lost().stream()
                .map(step -> reader.steps().label(before, step))
                .collect(Collectors.joining("; "));
    }
}
