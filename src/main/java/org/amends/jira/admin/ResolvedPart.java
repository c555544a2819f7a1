package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.apology.ResolvedWhen;
import org.amends.jira.issue.ResolvedCheck;
import org.amends.jira.store.ResolvedSection;

/** The section {@code resolved}. */
record ResolvedPart(ResolvedSection resolved, ResolvedCheck check) implements PlanPart {
    @Override
    public String name() {
        return "resolved";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return resolved.own(project).map(ResolvedSection::json);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return ResolvedSection.json(resolved.own(project)
                .or(() -> resolved.own(OptionalLong.empty()))
                .orElseGet(ResolvedWhen::shipped));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        List<String> names = draft.has("names") ? draft.texts("names") : List.of();
        ResolvedWhen when = new ResolvedWhen(draft.word("by", ResolvedWhen.By.class), names, Instant.EPOCH);
        if (draft.refusals().isEmpty()) {
            check.against(when).forEach(draft::add);
        }
        return () -> resolved.keep(PlanPart.idOf(project), when);
    }

    @Override
    public void drop(OptionalLong project) {
        resolved.drop(project);
    }
}
