package org.amends.tone;

import static org.amends.tone.Absence.ACKNOWLEDGEMENT;
import static org.amends.tone.Absence.EXPLANATION;
import static org.amends.tone.Absence.HEARD_FIRST;
import static org.amends.tone.Absence.RESPONSIBILITY;
import static org.amends.tone.Absence.VERIFICATION;
import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

/** What is looked for at a place in the thread, and not found. */
public class AbsenceTest {
    private static final String REQUEST = "My lamp came without its shade.";
    private static final Reviewer REVIEWER = Reviewer.shipped();

    private static List<Absence> absences(String text, boolean solved, String... before) {
        return REVIEWER.absences(text, new Conversation(REQUEST, List.of(before), before.length > 0), solved);
    }

    @Test
    public void anApologyAloneWantsMuch() {
        assertEquals(List.of(ACKNOWLEDGEMENT, RESPONSIBILITY, EXPLANATION), absences("We are very sorry.", false));
    }

    @Test
    public void whatWeSaidBeforeIsNotAskedForAgain() {
        String before =
                "We are sorry that your lamp came without its shade. That was our mistake: we forgot it because the"
                        + " packing list was wrong.";
        assertEquals(List.of(), absences("Sorry again for the wait.", false, before));
    }

    @Test
    public void whoDoesNotApologiseIsAskedForNothing() {
        assertEquals(List.of(), absences("Which lamp do you have?", false));
        assertEquals(List.of(), absences("Wir bitten um Entschuldigung, das tut uns sehr leid.", true));
    }

    @Test
    public void aSolvedProblemWantsAQuestion() {
        assertEquals(List.of(VERIFICATION), absences("We sent you the shade today.", true));
        assertEquals(List.of(), absences("We sent you the shade today. Let us know if anything else comes up.", true));
    }

    @Test
    public void aReplyThatSaysThatItIsOverWantsAQuestionToo() {
        assertEquals(List.of(VERIFICATION), absences("The lift has been repaired this morning.", false));
        assertEquals(List.of(VERIFICATION), absences("We are closing this request.", false));
        assertEquals(List.of(), absences("The lift has been repaired. Does it run well now?", false));
        assertEquals(List.of(), absences("The lift will be repaired on Monday.", false));
        assertEquals(List.of(), absences("Once it is fixed, we will write to you.", false));
    }

    @Test
    public void whoDealsWithUsOnWantsToBeHeardFirst() {
        String late =
                "We are so sorry. We have looked at it again. I understand how frustrating that is, and it was our"
                        + " mistake, because we packed the wrong box.";
        assertEquals(List.of(), absences(late, false));
        assertEquals(List.of(HEARD_FIRST), absences(late, false, "Which lamp do you have?"));
    }
}
