package org.amends.apology.method;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

/** Which method, when: the first rule whose conditions all hold, and why none before it. */
public final class WhichMethodTest {
    private static final WhichCondition HIGHEST = new WhichCondition(Aspect.PRIORITY, List.of("1"));
    private static final WhichCondition AGAIN = new WhichCondition(Aspect.SECOND_FAILURE, List.of());
    private static final WhichCondition QUERY = new WhichCondition(Aspect.JQL, List.of("text ~ outage"));

    private final List<WhichCondition> asked = new ArrayList<>();

    private Verdict of(Map<WhichCondition, Found> ticket, WhichRule... rules) {
        return new WhichMethod(Set.of("outage", "shipped", "second-failure")::contains, condition -> {
                    asked.add(condition);
                    return ticket.getOrDefault(condition, Found.differs(List.of("Low")));
                })
                .of(List.of(rules));
    }

    private static WhichRule rule(String method, WhichCondition... when) {
        return new WhichRule(method, List.of(when));
    }

    @Test
    public void theFirstRuleThatHoldsWinsAndNoneAfterItIsAsked() {
        Verdict verdict = of(
                Map.of(AGAIN, Found.holds()),
                rule("outage", HIGHEST),
                rule("second-failure", AGAIN),
                rule("shipped", QUERY));
        assertEquals("second-failure", verdict.winner().orElseThrow().method());
        assertEquals(2, verdict.tried().size());
        assertEquals(List.of(HIGHEST, AGAIN), asked);
    }

    @Test
    public void itSaysWhyEachBeforeTheWinnerDidNot() {
        Verdict.Tried lost =
                of(Map.of(), rule("outage", HIGHEST), rule("shipped")).tried().get(0);
        assertEquals(Verdict.Outcome.DIFFERS, lost.outcome());
        assertEquals(Optional.of(HIGHEST), lost.by());
        assertEquals(List.of("Low"), lost.has());
    }

    @Test
    public void allConditionsOfARuleMustHoldAndTheSearchIsAskedLast() {
        Verdict verdict = of(Map.of(QUERY, Found.holds()), rule("outage", QUERY, HIGHEST));
        assertTrue(verdict.winner().isEmpty());
        assertEquals(List.of(HIGHEST), asked);
    }

    @Test
    public void aRuleWithoutConditionsAlwaysHolds() {
        assertEquals(
                "outage", of(Map.of(), rule("outage")).winner().orElseThrow().method());
    }

    @Test
    public void whereNoRuleHoldsNoneWins() {
        assertTrue(of(Map.of()).winner().isEmpty());
        assertTrue(of(Map.of(), rule("outage", HIGHEST)).winner().isEmpty());
    }

    @Test
    public void aBrokenRuleIsPassedOver() {
        Verdict verdict =
                of(Map.of(QUERY, Found.broken("no such field")), rule("gone"), rule("outage", QUERY), rule("shipped"));
        assertEquals("shipped", verdict.winner().orElseThrow().method());
        assertEquals(
                List.of(Verdict.Outcome.NO_METHOD, Verdict.Outcome.BROKEN, Verdict.Outcome.WON),
                verdict.tried().stream().map(Verdict.Tried::outcome).toList());
        assertTrue(verdict.tried().get(0).isBroken() && verdict.tried().get(1).isBroken());
    }

    @Test
    public void aTicketThatTheSearchDoesNotKnowYetIsNotYetDecided() {
        Verdict verdict = of(Map.of(QUERY, Found.notYet()), rule("outage", QUERY), rule("shipped"));
        assertTrue(verdict.isNotYet());
        assertEquals("shipped", verdict.winner().orElseThrow().method());
    }

    /** Whatever the rules: the winner holds whole, and of each before it one condition does not. */
    @Test
    public void theWinnerIsTheFirstThatHoldsWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            boolean[] holds = new boolean[Aspect.values().length];
            IntStream.range(0, holds.length).forEach(at -> holds[at] = random.nextBoolean());
            List<WhichRule> rules = IntStream.range(0, random.nextInt(6))
                    .mapToObj(at -> new WhichRule("m" + at, conditions(random)))
                    .toList();
            Verdict verdict = new WhichMethod(
                            id -> true,
                            condition -> Found.of(holds[condition.aspect().ordinal()], List.of()))
                    .of(rules);
            Optional<WhichRule> first = rules.stream()
                    .filter(rule -> rule.when().stream()
                            .allMatch(condition -> holds[condition.aspect().ordinal()]))
                    .findFirst();
            assertEquals("seed " + seed, first, verdict.winner());
        }
    }

    private static List<WhichCondition> conditions(Random random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(at -> Aspect.values()[random.nextInt(Aspect.values().length)])
                .map(aspect -> new WhichCondition(aspect, List.of()))
                .toList();
    }
}
