package org.amends.jira.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.amends.jira.store.OwnPhrase;
import org.amends.tone.Absence;
import org.amends.tone.Label;
import org.amends.tone.Reviewer;
import org.amends.tone.Rule;
import org.amends.tone.RuleBook;
import org.springframework.stereotype.Component;

/** The rules that ship, with an administrator's own phrases. Making a book ready takes a moment, so each is made once. */
@Component
public class Reviewers {
    /** Faults that a phrase by itself can be. */
    public static final List<Label> FAULTS_OF_PHRASES =
            List.of(Label.CLICHE, Label.CONDITIONAL, Label.OVERPROMISE, Label.DEFENSIVE, Label.TOO_CUTE);

    /** More projects with phrases of their own than that are rare; then some books are made again. */
    private static final int KEPT = 20;

    /** Read when they are first asked for: no start of the plugin waits for it. */
    private final AtomicReference<List<RuleBook>> shipped = new AtomicReference<>(List.of());

    private final Map<List<OwnPhrase>, Reviewer> made = new ConcurrentHashMap<>();

    /** One that also knows these phrases. */
    public Reviewer knowing(List<OwnPhrase> phrases) {
        if (made.size() > KEPT) {
            made.clear();
        }
        return made.computeIfAbsent(phrases, own -> new Reviewer(books(own)));
    }

    /** Whether such a phrase can be looked for: it has words, and none is longer than words are. */
    public boolean takes(OwnPhrase phrase) {
        try {
            return !books(List.of(phrase)).isEmpty();
        } catch (IllegalArgumentException noWords) {
            return false;
        }
    }

    private List<RuleBook> books(List<OwnPhrase> phrases) {
        return shipped().stream().map(book -> with(book, phrases)).toList();
    }

    private List<RuleBook> shipped() {
        return shipped.updateAndGet(known -> known.isEmpty() ? RuleBook.shipped() : known);
    }

    private static RuleBook with(RuleBook book, List<OwnPhrase> phrases) {
        RuleBook all = book;
        for (OwnPhrase own : phrases) {
            Label fault = Label.of(own.fault()).orElseThrow(IllegalArgumentException::new);
            all = all.with(own.ruleId(), fault, own.phrase(), "", own.why());
        }
        return all;
    }

    /** All rules that people can see a finding of, in the order of the books. */
    public List<Rule> rules() {
        return shipped().stream()
                .flatMap(book -> book.rules().stream())
                .filter(rule -> rule.label().isPresent())
                .toList();
    }

    /** The ids of everything that can be switched off or hidden, with these phrases. */
    public Set<String> ids(List<OwnPhrase> phrases) {
        Set<String> ids = new TreeSet<>();
        rules().forEach(rule -> ids.add(rule.id()));
        Stream.of(Absence.values()).map(Absence::id).forEach(ids::add);
        phrases.stream().map(OwnPhrase::ruleId).forEach(ids::add);
        return ids;
    }
}
