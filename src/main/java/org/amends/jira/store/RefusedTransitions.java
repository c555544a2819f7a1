package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.Requirement;
import org.amends.apology.method.StepId;
import org.amends.apology.word.Coded;
import org.springframework.stereotype.Component;

/** Which transitions our validator refused, for a week. */
@Component
public final class RefusedTransitions {
    private static final Duration KEPT = Duration.ofDays(7);

    private final ActiveObjects ao;

    /** Kept in the plugin's tables. */
    public RefusedTransitions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** Keeps one, and forgets what is older than a week by then. */
    public void add(RefusedTransition refused) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("REFUSAL_ID", refused.issueId() + ":" + UUID.randomUUID());
        columns.put("ISSUE_ID", refused.issueId());
        columns.put("PROJECT_ID", refused.projectId());
        columns.put("REFUSED_AT", refused.at().toEpochMilli());
        columns.put("USER_KEY", refused.userKey());
        columns.put("TRANSITION", refused.transition().isBlank() ? "-" : refused.transition());
        columns.put("REASONS", JsonWriter.string(written(refused.reasons())));
        ao.create(RefusedTransitionRow.class, columns);
        ao.deleteWithSQL(
                RefusedTransitionRow.class,
                "REFUSED_AT < ?",
                refused.at().minus(KEPT).toEpochMilli());
    }

    /** Those of a project since then, the latest first. */
    public List<RefusedTransition> of(long projectId, Instant now, int limit) {
        Query query = Query.select()
                .where(
                        "PROJECT_ID = ? AND REFUSED_AT >= ?",
                        projectId,
                        now.minus(KEPT).toEpochMilli())
                .order("REFUSED_AT DESC, REFUSAL_ID DESC")
                .limit(limit);
        return Stream.of(ao.find(RefusedTransitionRow.class, query))
                .map(RefusedTransitions::read)
                .toList();
    }

    void purge(long issueId) {
        ao.deleteWithSQL(RefusedTransitionRow.class, "ISSUE_ID = ?", issueId);
    }

    private static JsonArray written(List<RefusedTransition.Reason> reasons) {
        return new JsonArray(reasons.stream()
                .map(reason -> JsonObject.builder()
                        .value("requirement", reason.requirement().code())
                        .array(
                                "steps",
                                reason.steps().stream().map(StepId::value).toList())
                        .value("promises", reason.promises())
                        .done())
                .toList());
    }

    private static RefusedTransition read(RefusedTransitionRow row) {
        return new RefusedTransition(
                row.getIssueId(),
                row.getProjectId(),
                Instant.ofEpochMilli(row.getRefusedAt()),
                row.getUserKey(),
                row.getTransition().equals("-") ? "" : row.getTransition(),
                reasons(row.getReasons()));
    }

    private static List<RefusedTransition.Reason> reasons(String json) {
        try {
            return JsonParser.array().from(json).stream()
                    .map(JsonObject.class::cast)
                    .flatMap(RefusedTransitions::reason)
                    .toList();
        } catch (JsonParserException written) {
            throw new IllegalStateException("REASONS: no JSON: " + json, written);
        }
    }

    /** A requirement of a newer version is passed over. */
    private static Stream<RefusedTransition.Reason> reason(JsonObject json) {
        return Coded.of(Requirement.class, json.getString("requirement")).stream()
                .map(requirement -> new RefusedTransition.Reason(
                        requirement,
                        json.getArray("steps").stream()
                                .map(String.class::cast)
                                .map(StepId::new)
                                .toList(),
                        json.getInt("promises")));
    }
}
