package org.amends.tone;

import static org.amends.tone.Label.ACTION;
import static org.amends.tone.Label.APOLOGY;
import static org.amends.tone.Label.CLICHE;
import static org.amends.tone.Label.CONDITIONAL;
import static org.amends.tone.Label.MONEY;
import static org.amends.tone.Label.MONEY_FIRST;
import static org.amends.tone.Label.OVERPROMISE;
import static org.amends.tone.Label.PERSONAL_ATTENTION;
import static org.amends.tone.Label.SYMPATHY;
import static org.amends.tone.Label.THANKS;
import static org.amends.tone.Label.TOO_CUTE;
import static org.amends.tone.Label.UNFILLED;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A reply is read as its writer meant it. */
public class ReviewerTest {
    private final Reviewer reviewer = Reviewer.shipped();

    @Test
    public void sorryIsAnApologyOrSympathyOrNeither() {
        assertTrue(elements("I'm sorry about the scratch.").contains(APOLOGY));
        assertEquals(Set.of(SYMPATHY), elements("Sorry to hear this."));
        assertFalse(elements("We regret to inform you that the shop is closed.").contains(APOLOGY));
        assertEquals(Set.of(CONDITIONAL), faults("Sorry if that hurt you."));
    }

    @Test
    public void whoeverHedgesAFullApologyStillApologises() {
        Review review = reviewer.review("We apologise for any inconvenience this may have caused.");
        assertTrue(review.elements().contains(APOLOGY));
        assertEquals(Set.of(CONDITIONAL, CLICHE), review.faults());
    }

    @Test
    public void aDenialIsNoPromise() {
        assertTrue(elements("We have fixed the lamp.").contains(ACTION));
        assertFalse(elements("We have not fixed the lamp.").contains(ACTION));
        assertFalse(elements("We haven’t fixed the lamp yet.").contains(ACTION));
        assertFalse(elements("We will never refund lamps.").contains(MONEY));
        assertFalse(faults("We cannot guarantee that it will arrive.").contains(OVERPROMISE));
    }

    @Test
    public void theCustomersWordsAreNotTheAgents() {
        assertEquals(Set.of(), elements("You wrote \"sorry for the mess\" in the form."));
        assertEquals(Set.of(), elements("> I am so sorry, I broke it\nWhich lamp do you mean?"));
        assertEquals(Set.of(), elements("{quote}We have fixed it, you said. Sorry!{quote}\nWhich lamp do you mean?"));
        assertEquals(Set.of(), elements("bq. Thank you for your help\nWhich lamp do you mean?"));
        assertEquals(Set.of(), elements("{code}sorry = thanks for all{code}\nWhich lamp do you mean?"));
    }

    @Test
    public void quotedMailBelowTheReplyIsLeftOut() {
        String reply = "Which lamp do you mean?\n\nOn Fri, 27 Nov 2026 at 10:12, Ann wrote:\nI am sorry, I broke it.\n";
        assertEquals(Set.of(), elements(reply));
        assertEquals(
                Set.of(),
                elements(
                        "Which lamp?\n\n-----Original Message-----\nFrom: Ann\nSorry, thank you for looking into it."));
        assertEquals(
                Set.of(THANKS),
                elements("On Fri, 27 Nov 2026 at 10:12, Ann wrote:\n> I am sorry\n\nThank you for writing."));
    }

    @Test
    public void wikiMarkupIsNoPartOfTheWords() {
        assertTrue(elements("*We're* _very_ {color:red}sorry{color} for the +late+ delivery")
                .contains(APOLOGY));
        assertTrue(faults("We apologise for the [inconvenience|https://example.org/sorry]")
                .contains(CLICHE));
        assertEquals(Set.of(), elements("!sorry.png|thumbnail! https://example.org/we-have-fixed-it"));
    }

    @Test
    public void curlyAndMissingApostrophesAreTheSame() {
        assertEquals(elements("We'll send you a new lamp."), elements("We’ll send you a new lamp."));
        assertEquals(elements("I'm sorry about the lamp"), elements("Im sorry about the lamp"));
    }

    @Test
    public void aSmileyIsTooCuteOnlyWhereSomethingWentWrong() {
        assertEquals(Set.of(TOO_CUTE), faults("Sorry that the lamp broke \uD83D\uDE42"));
        assertEquals(Set.of(), faults("So glad that you like the lamp \uD83D\uDE42"));
    }

    @Test
    public void aSmileyThatIsMadeOfSeveralIsOne() {
        String text =
                "Sorry that the lamp broke \uD83D\uDE4F\uD83C\uDFFD \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        List<String> quoted = reviewer.review(text).findings().stream()
                .filter(finding -> finding.label() == TOO_CUTE)
                .map(finding -> finding.quoted(text))
                .toList();
        assertEquals(List.of("\uD83D\uDE4F\uD83C\uDFFD", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67"), quoted);
    }

    @Test
    public void moneyIsAFaultOnlyAsTheOpeningMove() {
        assertTrue(faults("We'd like to offer you a voucher. Sorry for the late lamp.")
                .contains(MONEY_FIRST));
        assertFalse(faults("Sorry for the late lamp. We'd like to offer you a voucher.")
                .contains(MONEY_FIRST));
    }

    @Test
    public void whatIsOfferedAfterARequestIsAttentionAndNotYetAction() {
        Set<Label> found = elements("Please send us your number so that we can look into this.");
        assertTrue(found.contains(PERSONAL_ATTENTION));
        assertFalse(found.contains(ACTION));
    }

    @Test
    public void anOpenSlotShows() {
        assertTrue(faults("Dear {{first_name}}, sorry for the wait.").contains(UNFILLED));
        assertTrue(faults("Dear <customer>, sorry for the wait.").contains(UNFILLED));
        assertTrue(faults("Dear [Customer Name], sorry for the wait.").contains(UNFILLED));
        assertTrue(faults("It will be there on [date]. Sorry for the wait.").contains(UNFILLED));
        assertTrue(faults("Hello {{issue.reporter.displayName}}, sorry for the wait.")
                .contains(UNFILLED));
        assertTrue(faults("Hello %NAME%, sorry for the wait.").contains(UNFILLED));
        assertEquals(Set.of(), faults("See the [ticket](https://example.org). Sorry for the wait."));
        assertEquals(Set.of(), faults("It is 5% of the order, 10% in all. Sorry for the wait."));
        assertEquals(Set.of(), faults("See {{server.log}} and the [page|https://example.org]. Sorry for the wait."));
    }

    @Test
    public void otherLanguagesAreLeftAlone() {
        for (String reply : List.of(
                "Es tut uns leid, dass die Lampe nicht angekommen ist. Wir haben sie heute noch einmal verschickt.",
                "Nous sommes désolés pour le retard de votre commande et nous vous remercions de votre patience.",
                "Sentimos mucho el retraso de su pedido y ya estamos trabajando para resolverlo.",
                "申し訳ございません。すぐに確認いたします。ご迷惑をおかけいたしました。",
                "نحن آسفون جدا على هذا التأخير وسنعيد إرسال المصباح إليكم غدا صباحا")) {
            assertEquals(reply, new Review(Optional.empty(), List.of()), reviewer.review(reply));
        }
        assertEquals(Optional.of("en"), reviewer.review("Sorry!").language());
        assertEquals(Optional.of("en"), reviewer.review("").language());
    }

    @Test
    public void wordsFromRightToLeftAndRareSignsDoNotDisturb() {
        assertTrue(
                elements("שלום, \u202bwe are sorry for the late lamp\u202c \uD83C\uDDEE\uD83C\uDDF1 \u0000\uFFFF\uD800")
                        .contains(APOLOGY));
    }

    @Test
    public void aFindingQuotesTheWords() {
        String text = "Hello Ann.\nWe apologise for the  inconvenience.";
        Finding fault = reviewer.review(text).findings().stream()
                .filter(finding -> finding.label() == CLICHE)
                .findFirst()
                .orElseThrow();
        assertTrue(fault.quoted(text), fault.quoted(text).endsWith("the  inconvenience"));
    }

    @Test
    public void tenThousandWordsAreReadToTheEnd() {
        String long_ = "The lamp stands on the table. ".repeat(1700) + "We apologise for the inconvenience.";
        assertEquals(Set.of(CLICHE), faults(long_));
        String endless = "and the lamp ".repeat(3500) + "we apologise for the inconvenience";
        assertEquals(Set.of(CLICHE), faults(endless));
    }

    @Test
    public void theSameTextGivesTheSameReview() {
        String text = "Sorry for the wait, Ann. We'll send a new lamp on Monday :) Let us know how it works.";
        Review first = reviewer.review(text);
        assertEquals(describe(text, first), describe(text, Reviewer.shipped().review(text)));
        assertEquals(describe(text, first), describe(text, reviewer.review(text)));
    }

    private static List<String> describe(String text, Review review) {
        return review.findings().stream()
                .map(f -> f.rule().id() + ":" + f.from() + ":" + f.quoted(text))
                .toList();
    }

    private Set<Label> elements(String text) {
        return reviewer.review(text).elements();
    }

    private Set<Label> faults(String text) {
        return reviewer.review(text).faults();
    }
}
