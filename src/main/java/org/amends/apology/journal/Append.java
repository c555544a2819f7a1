package org.amends.apology.journal;

/** What became of an append. */
public sealed interface Append {
    /** All entries stand in the journal; the last of them has this sequence number. */
    record Appended(long lastSeq) implements Append {}

    /** Somebody else was first; nothing was written. Read again and retry. */
    record Lost() implements Append {}
}
