package org.amends.apology.reparation;

import java.util.EnumSet;
import java.util.Set;
import org.amends.apology.word.Coded;

/** What was lost. */
public enum LossKind implements Coded {
    MONEY,
    SERVICE,
    GOODS,
    /** How somebody treated them. */
    CONDUCT;

    /** The forms that fit best, as far as they say anything: like for like, else a credit; no money for how somebody was treated (R4, R5). */
    Set<ReparationForm> fitting() {
        return switch (this) {
            case MONEY -> EnumSet.of(ReparationForm.CREDIT, ReparationForm.REFUND);
            case SERVICE ->
                EnumSet.of(
                        ReparationForm.DEMO, ReparationForm.CONSULT, ReparationForm.REPLACEMENT, ReparationForm.CREDIT);
            case GOODS -> EnumSet.of(ReparationForm.REPLACEMENT, ReparationForm.CREDIT);
            case CONDUCT -> EnumSet.of(ReparationForm.CALL, ReparationForm.DEMO, ReparationForm.CONSULT);
        };
    }
}
