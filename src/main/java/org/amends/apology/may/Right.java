package org.amends.apology.may;

import org.amends.apology.word.Coded;

/** What an admin grants. */
public enum Right implements Coded {
    /** Tick steps, and take a tick back. */
    TICK,
    /** Waive steps, and take a waiver back. */
    WAIVE,
    /** Give before the steps are done, with a reason. */
    OVERRIDE,
    /** Record, correct and withdraw goodwill; the only one that can have a limit. */
    GOODWILL,
    /** Edit the methods of a project. Administrators of Jira may always, and those of all projects only they. */
    METHODS;

    /** Whether it is about a ticket, where only who may write at all may anything. */
    public boolean onTickets() {
        return this != METHODS;
    }

    /** The code of the refusal for whoever lacks it. */
    public String refusal() {
        return "may-" + code();
    }
}
