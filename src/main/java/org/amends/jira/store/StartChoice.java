package org.amends.jira.store;

import org.amends.apology.word.Coded;

/** What an administrator chooses on the page after install. */
public enum StartChoice implements Coded {
    /** Which projects work with Amends. */
    PROJECTS,
    /** Which method an apology follows where no rule says otherwise. */
    METHOD,
    /** When customers are asked again. */
    FOLLOW_UP
}
