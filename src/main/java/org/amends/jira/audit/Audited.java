package org.amends.jira.audit;

import org.amends.apology.word.Coded;

/** What administrators change; its words stand under {@code amends.audit.<code>}. */
public enum Audited implements Coded {
    PROJECT,
    SETTINGS,
    METHOD_SAVED,
    METHOD_PUBLISHED,
    METHOD_RETIRED,
    METHOD_RESTORED,
    METHOD_DROPPED,
    METHOD_MOVED,
    ANSWER_SECRET,
    ADDRESS,
    REBUILD
}
