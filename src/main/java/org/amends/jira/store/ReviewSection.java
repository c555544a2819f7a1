package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The section {@code review}: {@code {"review":true,"live":false,"off":["rule"],"phrases":[{"phrase":..,"fault":..,"why":..}]}}. */
@Component
public final class ReviewSection {
    private static final String NAME = "review";

    private final PlanSections sections;

    /** A section of the plan. */
    public ReviewSection(PlanSections sections) {
        this.sections = sections;
    }

    /** What holds in a project. */
    public ReplyRules of(long projectId) {
        return sections.holding(projectId, NAME, ReplyRules.class, ReviewSection::read)
                .orElse(ReplyRules.SHIPPED);
    }

    /** What was chosen for a project, or (empty) for all projects. */
    public Optional<ReplyRules> own(OptionalLong projectId) {
        return sections.own(projectId, NAME, ReplyRules.class, ReviewSection::read);
    }

    /** Keeps it for a project, or (empty) for all projects. */
    public void keep(OptionalLong projectId, ReplyRules rules) {
        sections.keep(projectId, NAME, json(rules));
    }

    /** Lets what holds for all projects, or what ships, hold again. */
    public void drop(OptionalLong projectId) {
        sections.drop(projectId, NAME);
    }

    private static ReplyRules read(JsonObject json) {
        Fields fields = new Fields(json);
        List<OwnPhrase> phrases = fields.inners("phrases").stream()
                .map(each -> new OwnPhrase(each.text("phrase"), each.text("fault"), each.text("why")))
                .toList();
        return new ReplyRules(fields.flag("review"), fields.flag("live"), Set.copyOf(fields.texts("off")), phrases);
    }

    /** As it is kept, and as the admin's page sends it. */
    public static JsonObject json(ReplyRules rules) {
        JsonObject json = new JsonObject();
        json.put("review", rules.review());
        json.put("live", rules.live());
        json.put("off", new JsonArray(new TreeSet<>(rules.off())));
        json.put(
                "phrases",
                new JsonArray(rules.phrases().stream().map(ReviewSection::json).toList()));
        return json;
    }

    private static JsonObject json(OwnPhrase phrase) {
        JsonObject json = new JsonObject();
        json.put("phrase", phrase.phrase());
        json.put("fault", phrase.fault());
        json.put("why", phrase.why());
        return json;
    }
}
