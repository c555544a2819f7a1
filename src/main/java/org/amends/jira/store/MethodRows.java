package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.word.Coded;
import org.springframework.stereotype.Component;

/**
 * What administrators did to their methods. Rows are added and never taken away, so a number is never given twice: who adds after a
 * number that is not the last any more is told.
 */
@Component
public final class MethodRows {
    private final ActiveObjects ao;
    private final Clock clock;

    /** Rows in the plugin's tables. */
    public MethodRows(@ComponentImport ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** All that was done to a method, the first first; nothing when nobody made it. */
    public List<MethodDeed> of(String methodId) {
        return sorted(ao.find(MethodRow.class, Query.select().where("METHOD_ID = ?", methodId)));
    }

    /** All that was done to any. */
    public List<MethodDeed> all() {
        return sorted(ao.find(MethodRow.class));
    }

    private static List<MethodDeed> sorted(MethodRow[] rows) {
        return Stream.of(rows)
                .map(MethodRows::deed)
                .sorted(Comparator.comparing(MethodDeed::id).thenComparing(MethodDeed::seq))
                .toList();
    }

    /**
     * Adds one more thing that is done now; false, and nothing is done, when somebody else was first to add the one of this number. What
     * earlier drafts said is forgotten.
     */
    public boolean add(MethodDeed deed) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("METHOD_KEY", key(deed.id(), deed.seq()));
        columns.put("METHOD_ID", deed.id());
        columns.put("SEQ", deed.seq());
        columns.put("STATE", deed.what().code());
        columns.put("AT", clock.millis());
        columns.put("BY_KEY", deed.by());
        deed.document().get().ifPresent(text -> columns.put("DOCUMENT", text));
        if (deed.version() > 0) {
            columns.put("VERSION", deed.version());
        }
        deed.movedUpTo().ifPresent(issue -> columns.put("MOVED_UP_TO", issue));
        deed.project().ifPresent(id -> columns.put("PROJECT_ID", id));
        boolean in =
                Inserted.orTaken(ao, () -> ao.create(MethodRow.class, columns), () -> isTaken(deed.id(), deed.seq()));
        if (in && deed.endsDraft()) {
            forgetDrafts(deed.id(), deed.seq() - 1);
        }
        return in;
    }

    /** The versions to which open apologies are being moved. */
    public List<MethodDeed> moving() {
        return sorted(ao.find(MethodRow.class, Query.select().where("MOVED_UP_TO >= ?", 0L)));
    }

    /** Apologies were moved up to that issue; empty: all were. */
    public void movedUpTo(MethodDeed deed, OptionalLong issue) {
        for (MethodRow row :
                ao.find(MethodRow.class, Query.select().where("METHOD_KEY = ?", key(deed.id(), deed.seq())))) {
            row.setMovedUpTo(issue.isPresent() ? issue.getAsLong() : null);
            row.save();
        }
    }

    private static OptionalLong optional(Long maybe) {
        return maybe == null ? OptionalLong.empty() : OptionalLong.of(maybe);
    }

    private boolean isTaken(String methodId, long seq) {
        return of(methodId).stream().anyMatch(deed -> deed.seq() == seq);
    }

    private void forgetDrafts(String methodId, long upTo) {
        for (MethodRow row : ao.find(MethodRow.class, Query.select().where("METHOD_ID = ?", methodId))) {
            boolean draft = row.getState().equals(MethodDeed.What.DRAFTED.code());
            if (draft && row.getSeq() <= upTo && row.getDocument() != null) {
                row.setDocument(null);
                row.save();
            }
        }
    }

    private static String key(String methodId, long seq) {
        return methodId + ":" + seq;
    }

    private static MethodDeed deed(MethodRow row) {
        return new MethodDeed(
                row.getMethodId(),
                row.getSeq(),
                Coded.of(MethodDeed.What.class, row.getState())
                        .orElseThrow(() -> new IllegalStateException(
                                "METHOD." + row.getMethodKey() + ": no state of a method: " + row.getState())),
                Optional.ofNullable(row.getVersion()).orElse(0),
                optional(row.getProjectId()),
                optional(row.getMovedUpTo()),
                () -> Optional.ofNullable(row.getDocument()),
                Instant.ofEpochMilli(row.getAt()),
                row.getByKey());
    }
}
