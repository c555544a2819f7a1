package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The section {@code starts}: {@code {"rating": 2, "labels": ["apology-owed"], "slas": ["customfield_10200"]}}, any of which may be missing; and since when
 * it is so, which is kept and asked of nobody.
 */
@Component
public final class StartsSection {
    public static final String NAME = "starts";

    private final PlanSections sections;
    private final Clock clock;

    /** A section of the plan. */
    public StartsSection(PlanSections sections, Clock clock) {
        this.sections = sections;
        this.clock = clock;
    }

    /** What holds in a project; nothing starts an apology, where no admin said so. */
    public Starts holding(long projectId) {
        return sections.holding(projectId, NAME, Starts.class, StartsSection::kept)
                .orElse(Starts.NOTHING);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<Starts> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, Starts.class, StartsSection::kept);
    }

    /** Keeps it for a project, or (empty) for all projects; from now on, unless it is so already. */
    public void keep(OptionalLong projectId, Starts starts) {
        Starts kept = own(projectId).filter(starts::isLike).orElseGet(() -> starts.since(clock.instant()));
        JsonObject json = json(kept);
        json.put("since", kept.since().toString());
        sections.keep(projectId, NAME, json);
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    /** As the admin's page sends it. */
    public static JsonObject json(Starts starts) {
        JsonObject json = new JsonObject();
        starts.rating().ifPresent(stars -> json.put("rating", stars));
        json.put("labels", new JsonArray(new TreeSet<>(starts.labels())));
        json.put("slas", new JsonArray(new TreeSet<>(starts.slas())));
        return json;
    }

    private static Starts kept(JsonObject json) {
        Fields fields = new Fields(json);
        return new Starts(
                fields.has("rating") ? OptionalInt.of(fields.whole("rating")) : OptionalInt.empty(),
                Set.copyOf(fields.texts("labels")),
                fields.has("slas") ? Set.copyOf(fields.texts("slas")) : Set.of(),
                fields.instant("since"));
    }
}
