package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;

/** One section of a plan as administrators read and write it: for one project, or (empty) for all. */
interface PlanPart {
    /** The section's name, which is also the path of its fields in refusals. */
    String name();

    /** What was chosen there; empty where what is wider holds. */
    Optional<JsonObject> own(OptionalLong project);

    /** What holds there. */
    JsonObject holding(OptionalLong project);

    /** Reads what an admin sends, writing down in the draft what is wrong; what is answered keeps it, where nothing is. */
    Runnable read(Draft draft, Optional<Project> project);

    /** Lets what is wider hold again. */
    void drop(OptionalLong project);

    /** A project's id, as sections are kept by it. */
    static OptionalLong idOf(Optional<Project> project) {
        return project.map(found -> OptionalLong.of(found.getId())).orElse(OptionalLong.empty());
    }
}
