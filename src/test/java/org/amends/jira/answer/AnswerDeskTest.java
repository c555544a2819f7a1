package org.amends.jira.answer;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.StepState;
import org.amends.apology.evidence.Evidence;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.amends.jira.fake.TestJira;
import org.amends.jira.store.PortalSection;
import org.junit.Before;
import org.junit.Test;

/** A customer is asked by a link whether it is solved, and each way in which the link asks nothing. */
public class AnswerDeskTest {
    private static final StepId VERIFY = new StepId("verify");
    private static final Actor ANA = new Actor.Person("ana");

    private final TestJira jira = new TestJira();
    private final AnswerDesk answers = jira.answers();

    @Before
    public void aResolvedComplaintOfRosa() {
        jira.reportedBy(jira.rosa, jira.complaint);
        jira.portal().keep(OptionalLong.empty(), new PortalSection.Shown(false, true));
        happens(new Fact.ApologyStarted("shipped", 1), new Fact.Resolved("900", "Done"));
    }

    @Test
    public void yesIsAFactOfTheirs() {
        String token = token();
        assertEquals(Optional.empty(), open(token).standing());
        says(token, true, "");
        StepState verify = apology().step(VERIFY);
        assertEquals(StepState.Status.DONE, verify.status());
        assertEquals(Optional.of(new Actor.Person("rosa")), verify.by());
        assertFalse(apology().unsolved());
        assertTrue(open(token).standing().orElseThrow().satisfied());
    }

    @Test
    public void noSaysWhatMoreAndKeepsTheApologyOpen() {
        says(token(), false, " The second charge. ");
        assertEquals("The second charge.", apology().answer().orElseThrow().more());
        assertTrue(apology().unsolved());
        assertFalse(apology().closed());
    }

    @Test
    public void noWithoutAWordIsAskedForWords() {
        String token = token();
        Question came = answers.answer(token, answers.form(token, jira.rosa), jira.rosa, false, "  ");
        assertTrue(came instanceof Question.Refused);
        assertEquals("more", ((Question.Refused) came).refusals().get(0).field());
        assertEquals(Optional.empty(), apology().answer());
    }

    @Test
    public void aLaterAnswerTakesThePlaceOfAnEarlierAndBothAreKept() {
        String token = token();
        says(token, false, "The second charge.");
        says(token, false, "The second charge.");
        says(token, true, "");
        assertFalse(apology().unsolved());
        assertEquals(2, answersKept());
    }

    @Test
    public void whoNeverEndsIsAskedToWrite() {
        String token = token();
        for (int at = 0; at < 5; at++) {
            says(token, false, "No. " + at);
        }
        assertShut(Closed.OFTEN, answers.answer(token, answers.form(token, jira.rosa), jira.rosa, false, "No!"));
        assertEquals(5, answersKept());
    }

    @Test
    public void lookingWritesNothing() {
        String token = token();
        long before = apology().lastSeq();
        answers.look(token, jira.rosa);
        answers.look(token, jira.ana);
        answers.look("x.y", jira.rosa);
        assertEquals(before, apology().lastSeq());
    }

    @Test
    public void aForgedLinkAsksNothing() {
        String token = token();
        int dot = token.indexOf('.');
        for (String forged : List.of(
                "",
                ".",
                "x",
                "x.y",
                token.substring(0, dot),
                token.substring(0, dot) + ".AAAA",
                "AAAA" + token.substring(dot),
                token + "AAAA",
                "%" + token)) {
            assertShut(Closed.FORGED, answers.look(forged, jira.rosa));
        }
    }

    @Test
    public void aLinkOfAnotherSecretIsForged() {
        String token = token();
        jira.secret().change();
        assertShut(Closed.FORGED, answers.look(token, jira.rosa));
        assertNotEquals(token, token());
        open(token());
    }

    @Test
    public void anExpiredLinkAsksNothing() {
        String token = token();
        jira.later(Duration.ofDays(30).minusSeconds(2));
        open(token);
        jira.later(Duration.ofSeconds(3));
        assertShut(Closed.EXPIRED, answers.look(token, jira.rosa));
    }

    @Test
    public void nobodyElseIsAskedNotEvenAnAgent() {
        String token = token();
        for (ApplicationUser other : List.of(jira.ana, jira.tim, jira.admin)) {
            assertShut(Closed.NOT_YOURS, answers.look(token, other));
            assertShut(Closed.NOT_YOURS, answers.answer(token, answers.form(token, other), other, true, ""));
        }
        jira.reportedBy(jira.tim, jira.complaint);
        assertShut(Closed.NOT_YOURS, answers.look(token, jira.rosa));
        assertEquals(0, answersKept());
    }

    @Test
    public void whereAnAdminSwitchedItOffNothingIsAsked() {
        String token = token();
        jira.portal().keep(OptionalLong.of(TestJira.CARE), PortalSection.Shown.NOTHING);
        assertShut(Closed.OFF, answers.look(token, jira.rosa));
        assertEquals(Optional.of("ask-off"), answers.against(jira.complaint, Optional.of(apology())));
    }

    @Test
    public void aRequestThatWasOpenedAgainIsAnotherMatter() {
        String token = token();
        says(token, true, "");
        jira.later(Duration.ofMinutes(1));
        happens(new Fact.Reopened("901"));
        assertShut(Closed.OVER, answers.look(token, jira.rosa));
        assertEquals(Optional.of("ask-not-resolved"), answers.against(jira.complaint, Optional.of(apology())));
        assertEquals(StepState.Status.OPEN, apology().step(VERIFY).status());
        assertEquals(Optional.of("reopened"), apology().step(VERIFY).reason());
        happens(new Fact.Resolved("902", "Done"));
        assertShut(Closed.OVER, answers.look(token, jira.rosa));
        open(token());
    }

    @Test
    public void aFormFromElsewhereIsNotTaken() {
        String token = token();
        for (String form : List.of("", "x", answers.form(token, jira.tim), answers.form(token + "A", jira.rosa))) {
            assertShut(Closed.FORM, answers.answer(token, form, jira.rosa, true, ""));
        }
        assertEquals(0, answersKept());
    }

    @Test
    public void theSecretIsMadeOnce() {
        byte[] made = jira.secret().get();
        assertEquals(32, made.length);
        assertArrayEquals(made, jira.secret().get());
    }

    private String token() {
        String address = answers.link(jira.complaint, apology()).address();
        assertTrue(address, address.contains("/plugins/servlet/amends/answer?t="));
        return address.substring(address.indexOf("?t=") + 3);
    }

    private void says(String token, boolean satisfied, String more) {
        Question came = answers.answer(token, answers.form(token, jira.rosa), jira.rosa, satisfied, more);
        assertTrue(came.toString(), came instanceof Question.Open);
        assertEquals(satisfied, ((Question.Open) came).standing().orElseThrow().satisfied());
    }

    private Question.Open open(String token) {
        Question came = answers.look(token, jira.rosa);
        assertTrue(came.toString(), came instanceof Question.Open);
        return (Question.Open) came;
    }

    private static void assertShut(Closed why, Question came) {
        assertEquals(new Question.Shut(why), came);
    }

    private long answersKept() {
        return apology().history().stream()
                .filter(line ->
                        line.entry().fact() instanceof Fact.StepDone done && done.evidence() instanceof Evidence.Answer)
                .count();
    }

    private Apology apology() {
        return jira.desk.of(jira.complaint.getId()).orElseThrow();
    }

    private void happens(Fact... facts) {
        for (Fact fact : facts) {
            Entry entry = new Entry(ANA, jira.clock().instant(), fact, Optional.empty());
            assertTrue(jira.desk.record(jira.complaint.getId(), List.of(entry)) instanceof Decision.Accepted);
        }
    }
}
