package org.amends.bench;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amends.bench.Crowd.Member;
import org.amends.bench.Recording.Statement;

/** What an event costs on a ticket where nothing is owed: at once, where it happens, and later, on a thread of the plugin's. */
final class EventCost {
    private static final String SOON = "amends-look-soon";
    private static final String LATER = "amends-look-later";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int TICKETS = 40;

    private final Stand with;
    private final Stand without;
    private final Crowd crowd;
    private final Duration time;

    EventCost(Stand with, Stand without, Crowd crowd, Duration time) {
        this.with = with;
        this.without = without;
        this.crowd = crowd;
        this.time = time;
    }

    void measure(Findings findings) throws Exception {
        List<Statement> look = look(crowd.some(Kind.QUIET, 1).get(0));
        findings.add(Count.of("Statements of ours in a look after an event where nothing is owed", look.size())
                .atMost(1));
        List<Member> tickets = crowd.some(Kind.QUIET, TICKETS);
        Map<String, Timings> taken = new Turns()
                .with("with", round -> ready(with, tickets.get(round % tickets.size())))
                .with("without", round -> ready(without, tickets.get(round % tickets.size())))
                .take(time);
        findings.add(Line.of(
                "Publishing an event where nothing is owed",
                taken.get("with"),
                "the same without the plugin",
                taken.get("without")));
    }

    private static Turns.Work ready(Stand stand, Member ticket) {
        Issue issue = stand.issue(ticket.id());
        EventPublisher events = stand.jira().service(EventPublisher.class);
        IssueEvent event = new IssueEvent(issue, Map.of(), issue.getReporter(), EventType.ISSUE_UPDATED_ID);
        return () -> events.publish(event);
    }

    /** The plugin looks twice, on a thread each; when the second has looked, the first is done. */
    private List<Statement> look(Member ticket) throws Exception {
        Turns.Work event = ready(with, ticket);
        Recording looks = with.watcher()
                .record(thread -> Stream.of(SOON, LATER).anyMatch(thread.getName()::equals), () -> {
                    event.run();
                    return awaited();
                });
        return looks.ours().stream()
                .filter(statement -> statement.thread().equals(SOON))
                .toList();
    }

    private boolean awaited() throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (with.watcher().recorded().ours().stream()
                .noneMatch(statement -> statement.thread().equals(LATER))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The plugin does not look at what an event tells");
            }
            Thread.sleep(50);
        }
        return true;
    }
}
