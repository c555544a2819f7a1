package org.amends.sandbox.jira;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the search of this node knows. It learns of a change, here or on another node, only after the commit, and a moment later. */
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);
    private static final Duration BEHIND = Duration.ofMillis(250);
    /** How many issues are read together. */
    private static final int AT_ONCE = 250;

    private static final Duration STOP = Duration.ofSeconds(5);

    private final Stores stores;
    private final Nodes nodes;
    private final Map<Long, IndexedIssue> known = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicBoolean rebuildWaits = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "sandbox-index");
        thread.setDaemon(true);
        return thread;
    });

    SearchIndex(Stores stores, Nodes nodes) {
        this.stores = stores;
        this.nodes = nodes;
        nodes.on(Nodes.Topic.ISSUE, id -> soon(() -> learn(List.of(Long.parseLong(id)))));
        nodes.on(Nodes.Topic.MANY_ISSUES, none -> rebuildSoon());
    }

    void changed(long issueId) {
        changed(List.of(issueId));
    }

    void changed(Collection<Long> issueIds) {
        stores.database().afterCommit(() -> {
            soon(() -> learn(List.copyOf(issueIds)));
            if (issueIds.size() == 1) {
                nodes.tell(Nodes.Topic.ISSUE, String.valueOf(issueIds.iterator().next()));
            } else if (!issueIds.isEmpty()) {
                nodes.tell(Nodes.Topic.MANY_ISSUES, "");
            }
        });
    }

    void rebuild() {
        List<Long> ids = stores.issues().ids();
        learn(ids);
        known.keySet().retainAll(Set.copyOf(ids));
    }

    /** An import on another node tells of each batch; one that waits takes in all that came until it begins. */
    private void rebuildSoon() {
        if (rebuildWaits.compareAndSet(false, true)) {
            soon(() -> {
                rebuildWaits.set(false);
                rebuild();
            });
        }
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

    private void learn(List<Long> issueIds) {
        for (int from = 0; from < issueIds.size(); from += AT_ONCE) {
            learnSome(issueIds.subList(from, Math.min(from + AT_ONCE, issueIds.size())));
        }
    }

    private void learnSome(List<Long> issueIds) {
        Map<Long, List<Comments.CommentRow>> comments =
                stores.comments().ofAll(issueIds).stream().collect(groupingBy(Comments.CommentRow::issueId));
        Map<Long, Set<String>> labels = stores.labels().ofAll(issueIds);
        // What no searcher reads is not in the index.
        Set<Long> searched = stores.fields().all().stream()
                .filter(field -> field.searcherKey().isPresent() || PlainType.owns(field.typeKey()))
                .map(Fields.FieldRow::id)
                .collect(Collectors.toSet());
        Map<Long, Map<Long, String>> fields = stores.fields().valuesOfAll(issueIds).stream()
                .filter(value -> searched.contains(value.fieldId()))
                .collect(groupingBy(Fields.Value::issueId, toMap(Fields.Value::fieldId, Fields.Value::text)));
        Map<Long, Map<String, String>> properties = stores.properties().ofIssues(issueIds).stream()
                .collect(groupingBy(
                        Properties.Property::entityId, toMap(Properties.Property::key, Properties.Property::json)));
        Set<Long> gone = new HashSet<>(issueIds);
        for (IssueRow row : stores.issues().byIds(issueIds)) {
            gone.remove(row.id());
            known.put(
                    row.id(),
                    new IndexedIssue(
                            row,
                            labels.getOrDefault(row.id(), Set.of()),
                            fields.getOrDefault(row.id(), Map.of()),
                            properties.getOrDefault(row.id(), Map.of()),
                            text(row, comments.getOrDefault(row.id(), List.of()))));
        }
        gone.forEach(known::remove);
    }

    private static String text(IssueRow row, List<Comments.CommentRow> comments) {
        return Stream.concat(
                        Stream.of(IssueField.SUMMARY, IssueField.DESCRIPTION)
                                .flatMap(field -> row.value(field).stream()),
                        comments.stream().map(Comments.CommentRow::body))
                .collect(joining("\n"));
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
