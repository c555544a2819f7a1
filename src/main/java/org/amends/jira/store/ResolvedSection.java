package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.ResolvedWhen;
import org.springframework.stereotype.Component;

/**
 * The section {@code resolved}: {@code {"by": "resolution"|"category"|"statuses", "names": [...]}}, and beside it from when on
 * it is so in the project, which is kept and asked of nobody. Where a project gave up its own, only that stays.
 */
@Component
public final class ResolvedSection {
    private static final String NAME = "resolved";

    private final PlanSections sections;
    private final Clock clock;

    /** What is kept: what counts, unless the wider one holds, and since when. */
    private record Kept(Optional<ResolvedWhen> own, Instant since) {
        private static final Kept NOTHING = new Kept(Optional.empty(), Instant.EPOCH);
    }

    /** A section of the plan. */
    public ResolvedSection(PlanSections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    /** What holds in a project. */
    public ResolvedWhen holding(long projectId) {
        Kept wide = kept(OptionalLong.empty());
        Kept narrow = kept(OptionalLong.of(projectId));
        return narrow.own().orElseGet(() -> wide.own()
                .orElseGet(ResolvedWhen::shipped)
                .since(Stream.of(wide.since(), narrow.since())
                        .max(Instant::compareTo)
                        .orElseThrow()));
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<ResolvedWhen> own(OptionalLong projectId) {
        return kept(projectId).own();
    }

    /** Keeps it for a project, or (empty) for all projects; from now on, unless it says what held already. */
    public void keep(OptionalLong projectId, ResolvedWhen when) {
        ResolvedWhen before = held(projectId);
        Instant since = before.isLike(when) ? before.since() : clock.instant();
        JsonObject json = json(when);
        json.put("since", since.toString());
        sections.keep(projectId, NAME, json);
    }

    /** Lets what holds for all projects, or what ships, hold again, from now on. */
    public void drop(OptionalLong projectId) {
        own(projectId).ifPresent(own -> {
            JsonObject json = new JsonObject();
            json.put("since", clock.instant().toString());
            sections.keep(projectId, NAME, json);
        });
    }

    /** Forgets what was kept for a project that is gone. */
    public void forget(long projectId) {
        sections.drop(OptionalLong.of(projectId), NAME);
    }

    /**
     * Reads what {@link #json} wrote.
     *
     * @throws RuntimeException naming the field, when it is no such section
     */
    public static ResolvedWhen read(JsonObject json) {
        Fields fields = new Fields(json);
        List<String> names = fields.has("names") ? fields.texts("names") : List.of();
        return new ResolvedWhen(fields.word("by", ResolvedWhen.By.class), names, Instant.EPOCH);
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(ResolvedWhen when) {
        JsonObject json = new JsonObject();
        json.put("by", when.by().code());
        json.put("names", new JsonArray(when.names()));
        return json;
    }

    private ResolvedWhen held(OptionalLong projectId) {
        return projectId.isPresent()
                ? holding(projectId.getAsLong())
                : own(projectId).orElseGet(() -> ResolvedWhen.shipped()
                        .since(kept(projectId).since()));
    }

    private Kept kept(OptionalLong projectId) {
        return sections.own(projectId, NAME, Kept.class, ResolvedSection::readKept)
                .orElse(Kept.NOTHING);
    }

    private static Kept readKept(JsonObject json) {
        Instant since = new Fields(json).has("since") ? new Fields(json).instant("since") : Instant.EPOCH;
        Optional<ResolvedWhen> own = json.has("by") ? Optional.of(read(json).since(since)) : Optional.empty();
        return new Kept(own, since);
    }
}
