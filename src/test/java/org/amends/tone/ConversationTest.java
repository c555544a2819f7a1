package org.amends.tone;

import static org.amends.tone.Label.MONEY_FIRST;
import static org.amends.tone.Label.NOTHING_CONCRETE;
import static org.amends.tone.Label.SORRY_AGAIN;
import static org.amends.tone.Label.SORRY_HEAVY;
import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.Test;

/** What only the thread around a reply shows. */
public class ConversationTest {
    private static final String REQUEST = "My lamp came without its lampshade, order 4711.";

    private final Reviewer reviewer = Reviewer.shipped();

    @Test
    public void anApologyNamesSomethingOfTheRequest() {
        Conversation first = new Conversation(REQUEST, List.of());
        assertEquals(Set.of(NOTHING_CONCRETE), faults("We are very sorry about this.", first));
        assertEquals(Set.of(), faults("We are very sorry about the lampshades.", first));
        assertEquals(Set.of(), faults("We are very sorry about 4711.", first));
        assertEquals(Set.of(), faults("Which room is it for?", first));
        assertEquals(Set.of(), faults("We are very sorry about this.", new Conversation("", List.of())));
    }

    @Test
    public void shortWordsAndOtherWordsForTheProblemNameItToo() {
        Conversation billed =
                new Conversation("You took 30 euros twice. My rent bounced, and the fees ate my pay.", List.of());
        assertEquals(Set.of(), faults("Hello Rosa, I am sorry about your rent.", billed));
        assertEquals(Set.of(), faults("I am sorry, above all for the fee.", billed));
        assertEquals(Set.of(), faults("We are sorry for the delay.", new Conversation(REQUEST, List.of())));
        assertEquals(Set.of(NOTHING_CONCRETE), faults("I am so sorry. You will get it back now.", billed));
        assertEquals(Set.of(NOTHING_CONCRETE), faults("I am sorry. That must be frustrating.", billed));
    }

    @Test
    public void whatIsQuotedOfTheCustomersMailNamesNothing() {
        String mail = "We are very sorry about this.\n\nOn Tue, Ann wrote:\n> My lamp came without its lampshade";
        assertEquals(Set.of(NOTHING_CONCRETE), faults(mail, new Conversation(REQUEST, List.of())));
    }

    @Test
    public void theThirdSorryIsOneTooMany() {
        String sorry = "I'm sorry about the lampshade.";
        assertEquals(Set.of(), faults(sorry, new Conversation(REQUEST, List.of(sorry))));
        assertEquals(
                Set.of(SORRY_AGAIN),
                faults(sorry, new Conversation(REQUEST, List.of(sorry, "Which order?", "Sorry again for the wait."))));
    }

    @Test
    public void afterTheFirstReplyWorkCountsMoreThanRegret() {
        String heavy = "Sorry about the lampshade. We apologise for the wait.";
        assertEquals(Set.of(), faults(heavy, new Conversation(REQUEST, List.of())));
        assertEquals(Set.of(SORRY_HEAVY), faults(heavy, new Conversation(REQUEST, List.of("Which order?"))));
    }

    @Test
    public void moneyIsNotFirstWhereWordsCameBefore() {
        String gift = "Here is a voucher for you; we'd like to give you a discount on your next lamp.";
        assertEquals(Set.of(MONEY_FIRST), faults(gift, new Conversation(REQUEST, List.of())));
        assertEquals(Set.of(MONEY_FIRST), faults(gift, new Conversation(REQUEST, List.of("Which order?"))));
        assertEquals(
                Set.of(),
                faults(gift, new Conversation(REQUEST, List.of("I am sorry that the lampshade is missing."))));
    }

    private Set<Label> faults(String text, Conversation conversation) {
        return reviewer.review(text, conversation).faults();
    }
}
