package org.amends.jira.panel;

import java.util.Optional;
import java.util.Set;
import org.amends.apology.Apology;
import org.amends.apology.journal.Fact;

/** Why an apology began by itself, in one line. */
record Began(Reader reader) {
    private static final Set<String> KNOWN = Set.of("created", "open", "labelled", "rated", "breached");

    /** Empty where somebody began it by hand, and where a newer version knows a reason that this one does not. */
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
