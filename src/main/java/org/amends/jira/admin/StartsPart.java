package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.amends.jira.store.Starts;
import org.amends.jira.store.StartsSection;

/** The section {@code starts}: what starts an apology by itself. */
record StartsPart(StartsSection section, WhichCheck check) implements PlanPart {
    private static final int STARS = 5;
    private static final int MOST_LABELS = 20;
    private static final int LABEL = 255;

    @Override
    public String name() {
        return StartsSection.NAME;
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return section.own(project).map(StartsSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return StartsSection.json(
                section.own(project).or(() -> section.own(OptionalLong.empty())).orElse(Starts.NOTHING));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        OptionalInt rating =
                draft.has("rating") ? OptionalInt.of(draft.whole("rating", 1, STARS)) : OptionalInt.empty();
        List<String> labels = draft.has("labels")
                ? draft.texts("labels").stream().map(String::strip).toList()
                : List.of();
        draft.require(labels.size() <= MOST_LABELS, "labels", "which-most", Integer.toString(MOST_LABELS));
        labels.stream()
                .filter(label -> label.isEmpty() || label.contains(" ") || label.length() > LABEL)
                .forEach(label -> draft.refuse("labels", "which-label", label));
        List<String> slas = draft.has("slas") ? draft.texts("slas") : List.of();
        slas.forEach(sla -> check.sla(draft, sla, project));
        return () -> section.keep(
                PlanPart.idOf(project), new Starts(rating, new HashSet<>(labels), new HashSet<>(slas), Instant.EPOCH));
    }

    @Override
    public void drop(OptionalLong project) {
        section.drop(project);
    }
}
