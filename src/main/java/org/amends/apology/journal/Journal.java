package org.amends.apology.journal;

import java.util.List;

/** The journals of all issues. */
public interface Journal {
    /** All lines of the issue by sequence number; empty when it has no journal. */
    List<Line> read(long issueId);

    /**
     * Appends all entries or none, as the lines {@code afterSeq + 1} and on; {@code afterSeq} is 0 for a new journal. Loses when
     * one of these lines is taken.
     */
    Append append(long issueId, long afterSeq, List<Entry> entries);
}
