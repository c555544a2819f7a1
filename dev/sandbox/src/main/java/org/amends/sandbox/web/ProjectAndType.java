package org.amends.sandbox.web;

import java.util.List;
import org.amends.sandbox.jira.Desk;

/** A project and an issue type in it, as one choice of a form. */
public record ProjectAndType(String project, String type, String label) {

    /** Every type of every project that the signed-in person sees. */
    static List<ProjectAndType> all(Desk desk) {
        return desk.projects().stream()
                .flatMap(project -> desk.issueTypes(project.key()).stream()
                        .map(type -> new ProjectAndType(project.key(), type.id(), project.name() + ": " + type.name())))
                .toList();
    }

    /** @throws BadField when it is no choice of the form */
    static ProjectAndType typed(String value) {
        String[] parts = value.split(":", 2);
        if (parts.length < 2) {
            throw new BadField("kind", "a project and a type, such as CARE:10002");
        }
        return new ProjectAndType(parts[0], parts[1], "");
    }

    /** What the form sends back. */
    public String value() {
        return project + ":" + type;
    }
}
