package org.amends.jira.panel;

import java.util.Optional;
import java.util.Set;
import org.amends.apology.Apology;
import org.amends.apology.journal.Fact;

/** Why an apology began by itself, in one line. That tickets of a type begin one when they are created is what everybody expects, and says nothing. */
record Began(Reader reader) {
    private static final Set<String> KNOWN = Set.of("open", "labelled", "rated", "breached");

    /** Empty where somebody began it by hand or it began with the ticket, and where a newer version knows a reason that this one does not. */
    Optional<String> of(Apology apology) {
        return apology.history().stream()
                .map(line -> line.entry().fact())
                .filter(Fact.ApologyStarted.class::isInstance)
                .map(Fact.ApologyStarted.class::cast)
                .findFirst()
                .flatMap(Fact.ApologyStarted::because)
                .flatMap(this::words);
    }

    private Optional<String> words(String because) {
        String[] parts = because.split(":", 2);
        return Optional.of(parts[0])
                .filter(KNOWN::contains)
                .map(kind -> reader.text("amends.panel.began." + kind, parts.length > 1 ? parts[1] : ""));
    }
}
