package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.journal.Append;
import org.amends.apology.journal.Entry;
import org.amends.apology.journal.Fact;
import org.amends.apology.journal.Journal;
import org.amends.apology.journal.Line;
import org.amends.apology.word.Actor;
import org.springframework.stereotype.Component;

/** The journals of all issues, in the plugin's tables. */
@Component
public final class ActiveObjectsJournal implements Journal {
    private static final long FIRST = 1L;

    private final ActiveObjects ao;
    private final Summaries summaries;

    /** Journals on ActiveObjects. */
    public ActiveObjectsJournal(@ComponentImport ActiveObjects ao, Summaries summaries) {
        this.ao = ao;
        this.summaries = summaries;
    }

    @Override
    public List<Line> read(long issueId) {
        Query lines = Query.select().where("ISSUE_ID = ?", issueId).order("SEQ");
        List<JournalRow> rows = List.of(ao.find(JournalRow.class, lines));
        List<Fact> facts = FactDocument.facts(
                rows.stream().map(ActiveObjectsJournal::document).toList());
        return IntStream.range(0, rows.size())
                .mapToObj(at -> line(rows.get(at), facts.get(at)))
                .toList();
    }

    /**
     * {@inheritDoc}
     *
     * <p>In one transaction, together with the mark that has the wake-up job look at the issue: what is not projected
     * afterwards, because a node died, is projected then.
     */
    @Override
    public Append append(long issueId, long afterSeq, List<Entry> entries) {
        boolean in = Inserted.orTaken(ao, () -> insert(issueId, afterSeq, entries), () -> taken(issueId, afterSeq + 1));
        return in ? new Append.Appended(afterSeq + entries.size()) : new Append.Lost();
    }

    /** The issues that have a journal, with an id above {@code after}, in that order. */
    public List<Long> issues(long after, int limit) {
        Query first = Query.select()
                .where("ISSUE_ID > ? AND SEQ = ?", after, FIRST)
                .order("ISSUE_ID")
                .limit(limit);
        return Stream.of(ao.find(JournalRow.class, first))
                .map(JournalRow::getIssueId)
                .toList();
    }

    /** How many journals there are. */
    public int count() {
        return ao.count(JournalRow.class, Query.select().where("SEQ = ?", FIRST));
    }

    /** Forgets the journal of an issue that is gone. */
    void purge(long issueId) {
        ao.deleteWithSQL(JournalRow.class, "ISSUE_ID = ?", issueId);
    }

    private Void insert(long issueId, long afterSeq, List<Entry> entries) {
        long seq = afterSeq;
        for (Entry entry : entries) {
            ao.create(JournalRow.class, columns(issueId, ++seq, entry));
        }
        summaries.needsLook(issueId);
        return null;
    }

    private boolean taken(long issueId, long seq) {
        return ao.count(JournalRow.class, Query.select().where("LINE_KEY = ?", key(issueId, seq))) > 0;
    }

    private static String key(long issueId, long seq) {
        return issueId + ":" + seq;
    }

    private static Map<String, Object> columns(long issueId, long seq, Entry entry) {
        FactDocument document = FactDocument.of(entry.fact());
        Map<String, Object> columns = new HashMap<>();
        columns.put("LINE_KEY", key(issueId, seq));
        columns.put("ISSUE_ID", issueId);
        columns.put("SEQ", seq);
        columns.put("TYPE", document.type());
        columns.put("VERSION", document.version());
        columns.put("AT", entry.at().toEpochMilli());
        columns.put("DOCUMENT", document.json());
        entry.key().ifPresent(key -> columns.put("FACT_KEY", key));
        if (entry.actor() instanceof Actor.Person person) {
            columns.put("ACTOR", person.key());
        }
        return columns;
    }

    private static FactDocument document(JournalRow row) {
        return new FactDocument(row.getType(), row.getVersion(), row.getDocument());
    }

    private static Line line(JournalRow row, Fact fact) {
        Entry entry = new Entry(
                actor(row.getActor()), Instant.ofEpochMilli(row.getAt()), fact, Optional.ofNullable(row.getFactKey()));
        return new Line(row.getSeq(), entry);
    }

    private static Actor actor(String userKey) {
        return userKey == null ? new Actor.Amends() : new Actor.Person(userKey);
    }
}
