package org.amends.apology.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A journal in memory, as strict as the stored one: an append loses when one of its lines is taken. */
public final class MemoryJournal implements Journal {
    private final Map<Long, List<Line>> lines = new HashMap<>();

    @Override
    public synchronized List<Line> read(long issueId) {
        return List.copyOf(lines.getOrDefault(issueId, List.of()));
    }

    @Override
    public synchronized Append append(long issueId, long afterSeq, List<Entry> entries) {
        List<Line> journal = lines.computeIfAbsent(issueId, id -> new ArrayList<>());
        if (journal.size() != afterSeq) {
            return new Append.Lost();
        }
        entries.forEach(entry -> journal.add(new Line(journal.size() + 1L, entry)));
        return new Append.Appended(journal.size());
    }
}
