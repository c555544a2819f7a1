package org.amends.tone;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.Optional;
import org.junit.Test;

/** Two replies are nearly the same when they share most rows of words, whoever they are addressed to. */
public class FingerprintTest {
    private static final String MACRO =
            ", we are sorry that your lamp came without its shade. That was our mistake: the packing list"
                    + " was wrong. A new shade leaves our warehouse today, and I will ring you when it is with you.";

    private static Fingerprint of(String text) {
        return Fingerprint.of(text).orElseThrow();
    }

    @Test
    public void aMacroIsKnownUnderAnotherName() {
        assertTrue(of("Hello Rosa" + MACRO).isNear(of("Hi Joe" + MACRO + " Order 4711: https://lamps.example/4711")));
    }

    @Test
    public void twoRepliesOfTheSameMeaningAreNotTheSame() {
        assertFalse(of("Hello Rosa" + MACRO)
                .isNear(of("Hello Rosa, your lamp should have come with a shade. We forgot it, because our list told"
                        + " the packers otherwise. It is on its way since this morning; I call you on Friday.")));
    }

    @Test
    public void shortRepliesRepeatInnocently() {
        assertEquals(Optional.empty(), Fingerprint.of("Thank you, I will look at it and call you back."));
    }

    @Test
    public void itIsKeptAsDigitsAndReadAgain() {
        String digits = of("Hello Rosa" + MACRO).digits();
        assertTrue(digits, digits.matches("[0-9a-f]{240}"));
        assertTrue(Fingerprint.read(digits).orElseThrow().isNear(of("Hello Rosa" + MACRO)));
        assertEquals(Optional.empty(), Fingerprint.read("Hello Rosa"));
    }
}
