package org.amends.sandbox.jira;

import com.atlassian.jira.issue.label.Label;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the search of this node knows. It learns of a change, here or on another node, only after the commit, and a moment later. */
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Duration BEHIND = Duration.ofMillis(250);
    private static final Duration STOP = Duration.ofSeconds(5);

    private final Stores stores;
    private final Nodes nodes;
    private final Map<Long, IndexedIssue> known = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "sandbox-index");
        thread.setDaemon(true);
        return thread;
    });

    SearchIndex(Stores stores, Nodes nodes) {
        this.stores = stores;
        this.nodes = nodes;
        nodes.on(Nodes.Topic.ISSUE, id -> soon(() -> learn(Long.parseLong(id))));
        nodes.on(Nodes.Topic.MANY_ISSUES, none -> soon(this::rebuild));
    }

    void changed(long issueId) {
        stores.database().afterCommit(() -> {
            soon(() -> learn(issueId));
            nodes.tell(Nodes.Topic.ISSUE, String.valueOf(issueId));
        });
    }

    void rebuild() {
        List<IssueRow> rows = stores.issues().all();
        rows.forEach(row -> known.put(row.id(), indexed(row)));
        known.keySet().retainAll(rows.stream().map(IssueRow::id).collect(Collectors.toSet()));
    }

    private void soon(Runnable learning) {
        waiting.incrementAndGet();
        worker.schedule(() -> done(learning), BEHIND.toMillis(), TimeUnit.MILLISECONDS);
    }

    Collection<IndexedIssue> all() {
        return known.values();
    }

    boolean idle() {
        return waiting.get() == 0;
    }

    private void done(Runnable learning) {
        try {
            learning.run();
        } catch (RuntimeException failed) {
            // the worker would swallow it, and nobody would know why an issue is not found
            LOG.error("The search could not learn of a change", failed);
        } finally {
            waiting.decrementAndGet();
        }
    }

    private void learn(long issueId) {
        Optional<IssueRow> row = stores.issues().byId(issueId);
        row.ifPresentOrElse(found -> known.put(issueId, indexed(found)), () -> known.remove(issueId));
    }

    private IndexedIssue indexed(IssueRow row) {
        List<Comments.CommentRow> comments = stores.comments().of(row.id());
        Map<Long, String> fields = new HashMap<>();
        stores.fields().all().forEach(field -> stores.fields()
                .value(field.id(), row.id())
                .ifPresent(value -> fields.put(field.id(), value)));
        String text = Stream.concat(
                        Stream.of(IssueField.SUMMARY, IssueField.DESCRIPTION)
                                .flatMap(field -> row.value(field).stream()),
                        comments.stream().map(Comments.CommentRow::body))
                .collect(Collectors.joining("\n"));
        return new IndexedIssue(
                row,
                stores.labels().of(row.id()).stream().map(Label::getLabel).collect(Collectors.toSet()),
                fields,
                text);
    }

    /** Drops what waits and lets what runs finish: an interrupted read would close H2's file under everybody. */
    @Override
    public void close() {
        worker.getQueue().clear();
        worker.shutdown();
        try {
            worker.awaitTermination(STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
