package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.amends.apology.method.StepId;
import org.springframework.stereotype.Component;

/** Finds issues by their apologies, project by project. */
@Component
public final class ApologyFinder {
    private final ActiveObjects ao;
    private final GateOverrides overrides;

    /** Finds in the plugin's tables. */
    public ApologyFinder(@ComponentImport ActiveObjects ao, GateOverrides overrides) {
        this.ao = ao;
        this.overrides = overrides;
    }

    /** What is sought. */
    public sealed interface Sought {}

    /** Apologies of which something is owed still. */
    public record Open() implements Sought {}

    /** Apologies in which this step is neither done nor waived. */
    public record Without(StepId step) implements Sought {}

    /** Apologies whose gate was overridden. */
    public record Overridden() implements Sought {}

    /** The issues of these projects, each once; at most {@code limit} rows are looked at. */
    public List<Long> issues(List<Long> projectIds, Sought sought, int limit) {
        return AcrossProjects.find(projectIds, limit, (project, left) -> issues(project, sought, left));
    }

    private List<Long> issues(long project, Sought sought, int limit) {
        if (sought instanceof Without without) {
            return rows(Query.select()
                    .where("PROJECT_ID = ? AND OPEN_STEPS LIKE ?", project, Summaries.holding(without.step()))
                    .order("ISSUE_ID")
                    .limit(limit));
        }
        return sought instanceof Overridden
                ? overrides.issues(project, limit)
                : rows(Query.select()
                        .where("PROJECT_ID = ? AND OWED = ?", project, true)
                        .order("PROJECT_ID, OWED, ISSUE_ID")
                        .limit(limit));
    }

    private List<Long> rows(Query query) {
        return Stream.of(ao.find(ApologyRow.class, query))
                .map(ApologyRow::getIssueId)
                .toList();
    }
}
