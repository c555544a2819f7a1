package org.amends.jira.store;

/**
 * How an agent can be reached by a customer: how, when, and what not for. Each a line, blank where nothing is said.
 */
public record ContactCard(String how, String when, String notFor) {
    /** How long a line may be, in characters as Java counts them. */
    public static final int LINE = 200;

    /** Nothing is said. */
    public static final ContactCard BLANK = new ContactCard("", "", "");

    public ContactCard {
        how = how.strip();
        when = when.strip();
        notFor = notFor.strip();
    }

    /** Whether there is a card at all: without a how it is none. */
    public boolean isWritten() {
        return !how.isEmpty();
    }
}
