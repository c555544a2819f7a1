package org.amends.jira.store;

import static java.util.Comparator.comparing;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/**
 * Who may attempt a follow-up. ActiveObjects has no conditional update, so a claim is an insert with the primary key
 * {@code "<follow-up>#<attempt>"}: one of several nodes wins. When its lease ends, another takes over by inserting the
 * next attempt; the number fences the slow one off.
 */
@Component
public final class Claims {

    /** How long an attempt may take before another node may take over. */
    public static final Duration LEASE = Duration.ofMinutes(10);

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
        Optional<ClaimRow> newest = newest(followUpId);
        if (newest.filter(row -> clock.millis() < row.getLeaseEnds()).isPresent()) {
            return Optional.empty();
        }
        Claim next = new Claim(followUpId, newest.map(ClaimRow::getAttempt).orElse(0) + 1);
        return insert(next) ? Optional.of(next) : Optional.empty();
    }

    /** Whether the claim is still the newest one, held by this node, and its lease runs. Asked before each side effect. */
    public boolean holds(Claim claim) {
        return newest(claim.followUpId())
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
        return newest(followUpId).map(ClaimRow::getAttempt).orElse(0);
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

    private Optional<ClaimRow> newest(String followUpId) {
        return Stream.of(ao.find(ClaimRow.class, Query.select().where("FOLLOW_UP_ID = ?", followUpId)))
                .max(comparing(ClaimRow::getAttempt));
    }

    private boolean insert(Claim claim) {
        return Inserted.orTaken(ao, () -> ao.create(ClaimRow.class, columns(claim)), () -> exists(claim));
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
