package org.amends.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

/** No rule without a meaning, a reason and examples; and the examples are what the rule must find and must leave alone. */
public class RulesTest {
    private static final Set<Label> OF_THE_THREAD =
            EnumSet.of(Label.NOTHING_CONCRETE, Label.SORRY_AGAIN, Label.SORRY_HEAVY);

    private final List<RuleBook> books = RuleBook.shipped();
    private final Reviewer reviewer = Reviewer.shipped();

    @Test
    public void everyRuleSaysWhatItMeansAndWhyAndGivesExamples() {
        List<String> silent = new ArrayList<>();
        for (RuleBook book : books) {
            for (Rule rule : book.rules()) {
                boolean reason = !rule.why().isBlank() || rule.label().isEmpty();
                if (rule.means().isBlank()
                        || !reason
                        || rule.good().isEmpty()
                        || rule.bad().isEmpty()) {
                    silent.add(rule.id());
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    /** What is not shown to people is known to nobody but the rules. */
    @Test
    public void everyLabelHasARule() {
        Set<Label> labels = books.get(0).rules().stream()
                .flatMap(rule -> rule.label().stream())
                .collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Label.class), labels);
    }

    @Test
    public void aReasonNamesItsSource() {
        assertEquals(
                List.of(),
                books.get(0).rules().stream()
                        .filter(rule -> rule.label().isPresent())
                        .filter(rule -> !rule.why().matches(".*\\([^)]*[ABR][0-9+].*"))
                        .filter(rule -> rule.label().get() != Label.UNFILLED)
                        .map(Rule::id)
                        .toList());
    }

    @Test
    public void examplesAreFound() {
        List<String> missed = new ArrayList<>();
        for (Rule rule : visible()) {
            for (String example : rule.marked()) {
                if (found(example).stream()
                        .noneMatch(f -> f.label() == rule.label().get())) {
                    missed.add(rule.id() + ": " + example);
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    public void counterExamplesAreLeftAlone() {
        List<String> marked = new ArrayList<>();
        for (Rule rule : visible()) {
            for (String example : rule.unmarked()) {
                if (found(example).stream().anyMatch(f -> f.rule().id().equals(rule.id()))) {
                    marked.add(rule.id() + ": " + example);
                }
            }
        }
        assertEquals(List.of(), marked);
    }

    /** A signal is shown to nobody; under another name it is. */
    @Test
    public void examplesOfSignalsHold() {
        List<String> wrong = new ArrayList<>();
        for (Rule signal : books.get(0).rules()) {
            if (signal.label().isEmpty()) {
                Reviewer alone = alone(signal);
                signal.good().stream()
                        .filter(example -> alone.review(example).findings().isEmpty())
                        .forEach(example -> wrong.add(signal.id() + " misses " + example));
                signal.bad().stream()
                        .filter(example -> !alone.review(example).findings().isEmpty())
                        .forEach(example -> wrong.add(signal.id() + " finds " + example));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    public void aRuleCanBeSwitchedOffAndOneCanLearnAPhrase() {
        RuleBook english = books.get(0);
        Reviewer without = new Reviewer(List.of(english.without(Set.of("inconvenience"))));
        assertEquals(
                Set.of(), without.review("We apologise for the inconvenience.").faults());

        Reviewer with = new Reviewer(List.of(english.with("valued", "we don't take you for granted")));
        assertEquals(
                EnumSet.of(Label.CLICHE),
                with.review("As you know, we don’t take you for granted.").faults());
        assertThrows(IllegalArgumentException.class, () -> english.with("valued", " ?! "));
        assertThrows(IllegalArgumentException.class, () -> english.with("no-such-rule", "we value you"));
    }

    @Test
    public void aWrongLineIsRefusedWithItsNumber() {
        String refusal = assertThrows(
                        IllegalArgumentException.class, () -> RuleFile.read("xx", List.of("# remark", "rul sorry")))
                .getMessage();
        assertTrue(refusal, refusal.contains("xx, line 2"));
    }

    @Test
    public void aPhraseIsWrittenAsRepliesAreRead() {
        List<String> contracted = List.of("spell dm = message", "rule sorry", "say not|isn't my job");
        assertThrows(IllegalArgumentException.class, () -> RuleFile.read("xx", contracted));
        List<String> abbreviated = List.of("spell dm = message", "rule sorry", "say by dm");
        assertThrows(IllegalArgumentException.class, () -> RuleFile.read("xx", abbreviated));
    }

    private List<Finding> found(String example) {
        return reviewer.review(example).findings();
    }

    private List<Rule> visible() {
        return books.get(0).rules().stream()
                .filter(rule -> rule.label().isPresent())
                .filter(rule -> !OF_THE_THREAD.contains(rule.label().get()))
                .toList();
    }

    private Reviewer alone(Rule signal) {
        Rule shown = new Rule(
                signal.id(),
                Label.PEOPLE.id(),
                signal.means(),
                signal.why(),
                signal.says(),
                signal.guards(),
                new Rule.Conditions(
                        Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Rule.Mood.ANY, true),
                signal.good(),
                signal.bad());
        RuleBook english = books.get(0);
        return new Reviewer(List.of(new RuleBook(
                english.language(), english.classes(), english.spellings(), english.endings(), List.of(shown))));
    }
}
