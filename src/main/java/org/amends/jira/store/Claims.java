package org.amends.jira.store;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Who may attempt a follow-up. ActiveObjects has no conditional update, so a claim is an insert with the primary key
 * {@code "<follow-up>#<attempt>"}: one of several nodes wins. It is one statement and a transaction of its own, so it stands before
 * anything is done, and each claim stands or falls alone. When its lease ends, another takes over by inserting the
 * next attempt; the number fences the slow one off.
 */
@Component
public final class Claims {

    /** How long an attempt may take before another node may take over. */
    public static final Duration LEASE = Duration.ofMinutes(10);

    /** How many follow-ups a wake-up looks at before it claims them one by one. */
    public static final int AT_ONCE = 100;

    private final ActiveObjects ao;
    private final Clock clock;
    private final String node;

    /** Claims of this node. */
    public Claims(@ComponentImport ActiveObjects ao, Clock clock, ThisNode node) {
        this.ao = ao;
        this.clock = clock;
        this.node = node.name();
    }

    /** The next attempt at a follow-up, if nobody holds it and nobody was quicker. */
    public Optional<Claim> claim(String followUpId) {
        return claim(followUpId, look(List.of(followUpId)));
    }

    /** The newest claim of each of some follow-ups, as they stood at one moment. */
    public record Seen(Map<String, Standing> newest) {
        private record Standing(int attempt, long leaseEnds) {}

        private Optional<Standing> of(String followUpId) {
            return Optional.ofNullable(newest.get(followUpId));
        }
    }

    /** Looks at the claims of so many follow-ups in one read, at most {@link #AT_ONCE}. */
    public Seen look(List<String> followUpIds) {
        if (followUpIds.isEmpty()) {
            return new Seen(Map.of());
        }
        String marks = String.join(", ", Collections.nCopies(followUpIds.size(), "?"));
        Query query = Query.select().where("FOLLOW_UP_ID IN (" + marks + ")", followUpIds.toArray());
        return new Seen(Stream.of(ao.find(ClaimRow.class, query))
                .collect(toMap(
                        ClaimRow::getFollowUpId,
                        row -> new Seen.Standing(row.getAttempt(), row.getLeaseEnds()),
                        BinaryOperator.maxBy(comparing(Seen.Standing::attempt)))));
    }

    /**
     * The same by what was seen a while ago. An old look can only lose: whoever claimed since took the very number that is
     * inserted here, so this insert is refused; and a lease that was seen may have been given back, then it is waited for. What
     * is read of the follow-up has to be read after the look: all that an earlier attempt did is in it then, or the claim fails.
     */
    public Optional<Claim> claim(String followUpId, Seen seen) {
        Optional<Seen.Standing> newest = seen.of(followUpId);
        if (newest.filter(one -> clock.millis() < one.leaseEnds()).isPresent()) {
            return Optional.empty();
        }
        Claim next = new Claim(followUpId, newest.map(Seen.Standing::attempt).orElse(0) + 1);
        return insert(next) ? Optional.of(next) : Optional.empty();
    }

    /** Whether the claim is still the newest one, held by this node, and its lease runs. Asked before each side effect. */
    public boolean holds(Claim claim) {
        return newest(ao, claim.followUpId())
                .filter(row -> row.getAttempt() == claim.attempt())
                .filter(row -> row.getNode().equals(node))
                .filter(row -> clock.millis() < row.getLeaseEnds())
                .isPresent();
    }

    /** Gives a claim back: the next attempt may begin from now on, on any node. */
    public void release(Claim claim) {
        Optional<ClaimRow> mine = Optional.ofNullable(ao.get(ClaimRow.class, claim.toString()));
        mine.ifPresent(row -> {
            row.setLeaseEnds(clock.millis());
            row.save();
        });
    }

    /** How often a follow-up was attempted. */
    public int attempts(String followUpId) {
        return made(ao, followUpId);
    }

    static int made(ActiveObjects ao, String followUpId) {
        return newest(ao, followUpId).map(ClaimRow::getAttempt).orElse(0);
    }

    /** Claims whose key is above {@code after}, in that order, at most {@code limit}. */
    public List<Kept> kept(String after, int limit) {
        Query query =
                Query.select().where("CLAIM_KEY > ?", after).order("CLAIM_KEY").limit(limit);
        return Stream.of(ao.find(ClaimRow.class, query))
                .map(row -> new Kept(row.getClaimKey(), row.getFollowUpId(), Instant.ofEpochMilli(row.getLeaseEnds())))
                .toList();
    }

    /** A claim by its key, and until when it holds or held. */
    public record Kept(String key, String followUpId, Instant until) {}

    /** Forgets the claims of a follow-up that is over, or gone. */
    public void purge(String followUpId) {
        ao.deleteWithSQL(ClaimRow.class, "FOLLOW_UP_ID = ?", followUpId);
    }

    private static Optional<ClaimRow> newest(ActiveObjects ao, String followUpId) {
        return Stream.of(ao.find(ClaimRow.class, Query.select().where("FOLLOW_UP_ID = ?", followUpId)))
                .max(comparing(ClaimRow::getAttempt));
    }

    private boolean insert(Claim claim) {
        return Inserted.aloneOrTaken(() -> ao.create(ClaimRow.class, columns(claim)), () -> exists(claim));
    }

    private boolean exists(Claim claim) {
        return ao.count(ClaimRow.class, Query.select().where("CLAIM_KEY = ?", claim.toString())) > 0;
    }

    private Map<String, Object> columns(Claim claim) {
        return Map.of(
                "CLAIM_KEY", claim.toString(),
                "FOLLOW_UP_ID", claim.followUpId(),
                "ATTEMPT", claim.attempt(),
                "NODE", node,
                "LEASE_ENDS", clock.instant().plus(LEASE).toEpochMilli());
    }
}
