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
import org.amends.jira.issue.Following;
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

    /** So many journals are read at a time, before an administrator is told who would lose something. */
    private static final int LOOKED_AT = 1000;

    /** So many are moved before it is kept how far it came: no more is done twice where a node dies. */
    private static final int PORTION = 50;

    /** So many are moved within a minute by the wake-up job. */
    private static final int A_MINUTE = 2000;

    private final KeptMethods methods;
    private final MethodRows rows;
    private final Summaries summaries;
    private final ApologyDesk desk;
    private final Following following;
    private final IssueManager issues;

    /** Moves by the one writer. */
    public MethodMoves(
            KeptMethods methods,
            MethodRows rows,
            Summaries summaries,
            ApologyDesk desk,
            Following following,
            @ComponentImport IssueManager issues) {
        this.methods = methods;
        this.rows = rows;
        this.summaries = summaries;
        this.desk = desk;
        this.following = following;
        this.issues = issues;
    }

    /**
     * What moving would do.
     *
     * @param open how many apologies would be moved
     * @param lookedAt how many of them were looked at this time
     * @param left how many are still to be looked at
     * @param next after which issue, where there are any
     * @param losing those of them that would lose something
     */
    public record Effect(int open, int lookedAt, int left, OptionalLong next, List<Losing> losing) {}

    /** An issue on which these steps, done or waived, would not be any more; and by which method they are called. */
    public record Losing(String issueKey, Method method, List<StepId> steps) {}

    /** How far the moving to a version has come: so many are left. */
    public record Progress(int to, int left) {}

    /**
     * What moving all that follow an older version to this one would do, a page at a time in the order of their issues; writes nothing.
     * Journals are read only of those whose version has a step that this one does not have as it is.
     */
    public Effect effect(MethodHistory history, Method target, long after) {
        return effect(history, target, after, LOOKED_AT);
    }

    Effect effect(MethodHistory history, Method target, long after, int most) {
        List<Integer> older = older(history, target.version());
        int open = count(history.id(), older, 0);
        List<Integer> losers = older.stream()
                .filter(version -> mayLose(history.id(), version, target))
                .toList();
        List<Long> page = following(history.id(), losers, after, most);
        long last = page.isEmpty() ? after : page.get(page.size() - 1);
        int left = page.size() < most ? 0 : count(history.id(), losers, last);
        List<Losing> losing =
                page.stream().flatMap(issue -> losing(issue, target)).toList();
        return new Effect(open, page.size(), left, left == 0 ? OptionalLong.empty() : OptionalLong.of(last), losing);
    }

    private boolean mayLose(String id, int version, Method target) {
        return methods.find(id, version).stream()
                .flatMap(method -> method.steps().stream())
                .anyMatch(step -> target.step(step.id())
                        .filter(now -> now.evidence() == step.evidence() && now.waivable() == step.waivable())
                        .isEmpty());
    }

    private int count(String id, List<Integer> versions, long after) {
        return versions.stream()
                .mapToInt(version -> summaries.following(id, version, after))
                .sum();
    }

    /** Of a method whose open apologies are being moved. */
    public Optional<Progress> progress(MethodHistory history) {
        return history.deeds().stream()
                .filter(deed -> deed.movedUpTo().isPresent())
                .reduce((earlier, later) -> later)
                .map(deed -> new Progress(
                        deed.version(),
                        count(
                                history.id(),
                                older(history, deed.version()),
                                deed.movedUpTo().getAsLong())));
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

    /** Begins with what is to be moved; the rest is for the wake-up job. */
    public void begin(String id) {
        rows.moving().stream().filter(deed -> deed.id().equals(id)).forEach(deed -> goOn(deed, PORTION));
    }

    /** For the wake-up job: goes on with all that were begun. */
    public void goOn() {
        rows.moving().forEach(deed -> goOn(deed, A_MINUTE));
    }

    private void goOn(MethodDeed deed, int limit) {
        MethodHistory history = MethodHistory.of(deed.id(), rows.of(deed.id()));
        Method target = methods.find(deed.id(), deed.version()).orElseThrow();
        List<Integer> older = older(history, deed.version());
        OptionalLong upTo = deed.movedUpTo();
        for (int left = limit; left > 0 && upTo.isPresent(); left -= PORTION) {
            List<Long> portion = following(deed.id(), older, upTo.getAsLong(), PORTION);
            portion.forEach(issue -> move(issue, target, deed.by()));
            upTo = portion.size() < PORTION ? OptionalLong.empty() : OptionalLong.of(portion.get(PORTION - 1));
            rows.movedUpTo(deed, upTo);
        }
    }

    private void move(long issueId, Method target, String by) {
        try {
            Optional<Decision> decision =
                    issue(issueId).map(issue -> following.move(issue, new Actor.Person(by), target));
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
