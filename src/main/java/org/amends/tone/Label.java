package org.amends.tone;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a review can find in a reply: a part of an apology, or what spoils one. The ids are kept for ever. */
public enum Label {
    APOLOGY(Kind.ELEMENT),
    SYMPATHY(Kind.ELEMENT),
    ACKNOWLEDGEMENT(Kind.ELEMENT),
    RESPONSIBILITY(Kind.ELEMENT),
    EXPLANATION(Kind.ELEMENT),
    ACTION(Kind.ELEMENT),
    PEOPLE(Kind.ELEMENT),
    THANKS(Kind.ELEMENT),
    PERSONAL_ATTENTION(Kind.ELEMENT),
    MONEY(Kind.ELEMENT),
    VERIFICATION(Kind.ELEMENT),
    DATED_PROMISE(Kind.ELEMENT),

    CONDITIONAL(Kind.FAULT),
    CLICHE(Kind.FAULT),
    MONEY_FIRST(Kind.FAULT),
    OVERPROMISE(Kind.FAULT),
    DEFENSIVE(Kind.FAULT),
    TOO_CUTE(Kind.FAULT),

    /** A template's slot that nobody filled in. */
    UNFILLED(Kind.FAULT),
    /** An apology that names nothing of what the customer wrote; only where the request is known. */
    NOTHING_CONCRETE(Kind.FAULT),
    /** The third apology, or a later one, in a thread; only where the earlier replies are known. */
    SORRY_AGAIN(Kind.FAULT),
    /** More than one apology in a reply that is not the first; only where the earlier replies are known. */
    SORRY_HEAVY(Kind.FAULT);

    /** Whether a label tells of a part of an apology or of what spoils it. */
    public enum Kind {
        ELEMENT,
        FAULT
    }

    private final Kind kind;

    Label(Kind kind) {
        this.kind = kind;
    }

    /** The label's name outside of the program. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Kind kind() {
        return kind;
    }

    public boolean isFault() {
        return kind == Kind.FAULT;
    }

    /** The label of that id; empty where there is none. */
    public static Optional<Label> of(String id) {
        return Arrays.stream(values()).filter(label -> label.id().equals(id)).findFirst();
    }
}
