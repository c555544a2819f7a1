package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.OptionalLong;
import org.amends.jira.issue.OwnersCheck;
import org.amends.jira.panel.Json;
import org.amends.jira.store.Fallback;
import org.amends.jira.store.OwnersSection;

/** The section {@code owners}. Kept by user key; administrators read and write the name that somebody logs in with. */
record OwnersPart(OwnersSection owners, OwnersCheck check, UserManager people) implements PlanPart {
    private static final int LONGEST = 255;

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public Optional<JsonObject> own(OptionalLong project) {
        return owners.own(project).map(this::named);
    }

    @Override
    public JsonObject holding(OptionalLong project) {
        return named(owners.own(project)
                .or(() -> owners.own(OptionalLong.empty()))
                .orElseGet(() -> new Fallback(Optional.empty(), Optional.empty())));
    }

    @Override
    public Runnable read(Draft draft, Optional<Project> project) {
        Fallback fallback = new Fallback(draft.line("user", LONGEST).map(this::key), draft.line("group", LONGEST));
        check.against(project, fallback).forEach(draft::add);
        return () -> owners.keep(PlanPart.idOf(project), fallback);
    }

    @Override
    public void drop(OptionalLong project) {
        owners.drop(project);
    }

    private JsonObject named(Fallback fallback) {
        return new Json()
                .with("user", fallback.user().map(this::nameOf))
                .with("group", fallback.group())
                .done();
    }

    /** An account that is gone keeps its key, so that the page can say so. */
    private String nameOf(String key) {
        return Optional.ofNullable(people.getUserByKey(key))
                .map(ApplicationUser::getName)
                .orElse(key);
    }

    private String key(String name) {
        return Optional.ofNullable(people.getUserByName(name))
                .map(ApplicationUser::getKey)
                .orElse(name);
    }
}
