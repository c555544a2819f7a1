package org.amends.jira.method;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Decision;
import org.amends.apology.method.Method;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Actor;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.store.KeptMethods;
import org.amends.jira.store.MethodDeed;
import org.amends.jira.store.MethodHistory;
import org.amends.jira.store.MethodRows;
import org.amends.jira.store.Summaries;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Moves open apologies to the version that was published, in the order of their issues and a portion at a time. How far it came stands
 * with the version, so that any node goes on; whoever is moved already is passed over, so that two may.
 */
@Component
public final class MethodMoves {
    private static final Logger LOG = LoggerFactory.getLogger(MethodMoves.class);

    /** So many journals are read before an administrator is told who would lose something. */
    private static final int LOOKED_AT = 1000;

    /** So many are moved while the administrator waits, or within a minute by the wake-up job. */
    private static final int AT_ONCE = 50;

    private static final int A_MINUTE = 500;

    private final KeptMethods methods;
    private final MethodRows rows;
    private final Summaries summaries;
    private final ApologyDesk desk;
    private final IssueManager issues;

    /** Moves by the one writer. */
    public MethodMoves(
            KeptMethods methods,
            MethodRows rows,
            Summaries summaries,
            ApologyDesk desk,
            @ComponentImport IssueManager issues) {
        this.methods = methods;
        this.rows = rows;
        this.summaries = summaries;
        this.desk = desk;
        this.issues = issues;
    }

    /**
     * What moving would do.
     *
     * @param open how many apologies would be moved
     * @param lookedAt how many of them were looked at
     * @param losing those that would lose something
     */
    public record Effect(int open, int lookedAt, List<Losing> losing) {}

    /** An issue on which these steps, done or waived, would not be any more; and by which method they are called. */
    public record Losing(String issueKey, Method method, List<StepId> steps) {}

    /** What moving all that follow an older version to this one would do; writes nothing. */
    public Effect effect(MethodHistory history, Method target) {
        List<Integer> older = older(history, target.version());
        int open = older.stream()
                .mapToInt(version -> summaries.following(history.id(), version))
                .sum();
        List<Long> first = following(history.id(), older, 0, LOOKED_AT);
        List<Losing> losing =
                first.stream().flatMap(issue -> losing(issue, target)).toList();
        return new Effect(open, first.size(), losing);
    }

    private Stream<Losing> losing(long issueId, Method target) {
        Optional<Apology> apology = desk.of(issueId);
        List<StepId> lost = apology.map(now -> now.lostUnder(target)).orElse(List.of());
        return lost.isEmpty()
                ? Stream.empty()
                : issue(issueId)
                        .map(issue -> new Losing(issue.getKey(), apology.get().method(), lost))
                        .stream();
    }

    /** Begins with what was published with the wish to move; the rest is for the wake-up job. */
    public void begin(String id) {
        rows.moving().stream().filter(deed -> deed.id().equals(id)).forEach(deed -> goOn(deed, AT_ONCE));
    }

    /** For the wake-up job: goes on with all that were begun. */
    public void goOn() {
        rows.moving().forEach(deed -> goOn(deed, A_MINUTE));
    }

    private void goOn(MethodDeed deed, int limit) {
        MethodHistory history = MethodHistory.of(deed.id(), rows.of(deed.id()));
        Method target = methods.read(deed);
        long after = deed.movedUpTo().orElse(0);
        List<Long> portion = following(deed.id(), older(history, deed.version()), after, limit);
        portion.forEach(issue -> move(issue, target, deed.by()));
        rows.movedUpTo(
                deed, portion.size() < limit ? OptionalLong.empty() : OptionalLong.of(portion.get(portion.size() - 1)));
    }

    private void move(long issueId, Method target, String by) {
        try {
            Optional<Decision> decision = issue(issueId).map(issue -> desk.move(issue, new Actor.Person(by), target));
            decision.filter(Decision.Refused.class::isInstance)
                    .ifPresent(refused -> LOG.warn("Issue {} keeps its version of a method: {}", issueId, refused));
        } catch (RuntimeException | LinkageError broken) {
            // One journal that cannot be read, or that Jira chokes on, must not keep the others where they are.
            LOG.warn("Issue {} keeps its version of a method", issueId, broken);
        }
    }

    private Optional<Issue> issue(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId));
    }

    private static List<Integer> older(MethodHistory history, int than) {
        return history.published().stream()
                .map(MethodDeed::version)
                .filter(version -> version < than)
                .toList();
    }

    private List<Long> following(String id, List<Integer> versions, long after, int limit) {
        return versions.stream()
                .flatMap(version -> summaries.following(id, version, after, limit).stream())
                .sorted()
                .limit(limit)
                .toList();
    }
}
