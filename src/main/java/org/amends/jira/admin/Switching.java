package org.amends.jira.admin;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.amends.apology.Refusal;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.audit.Audited;
import org.amends.jira.job.OpenIssues;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * Switches Amends on and off in a project. On: checks the wish, makes the fields that are not there, lets them hold in the
 * project, puts them on the chosen screens, keeps the settings; each step may be done twice. Off: keeps everything but the
 * switch. Not safe against itself: hold {@link OneAtATime}, so that two nodes never make a field twice.
 */
@Component
public final class Switching {
    private final WishCheck check;
    private final SharedField field;
    private final Screens screens;
    private final Settings settings;
    private final OpenIssues open;
    private final AuditLog audit;
    private final Clock clock;

    /** Switches in the admin's settings. */
    public Switching(
            WishCheck check,
            SharedField field,
            Screens screens,
            Settings settings,
            OpenIssues open,
            AuditLog audit,
            Clock clock) {
        this.check = check;
        this.field = field;
        this.screens = screens;
        this.settings = settings;
        this.open = open;
        this.audit = audit;
        this.clock = clock;
    }

    /** Does as wished; what stands in the answer was refused, and then nothing was changed. */
    public List<Refusal> apply(Project project, Wish wish) {
        Optional<JsonObject> before = settings.project(project.getId()).map(Settings::json);
        List<Refusal> refusals = wish.on() ? on(project, wish) : off(project);
        audit.changed(
                Audited.PROJECT,
                Optional.of(project),
                before,
                settings.project(project.getId()).map(Settings::json));
        return refusals;
    }

    /** What keeps a project from being switched on as wished. */
    public List<Refusal> check(Project project, Wish wish) {
        return check.against(project, wish);
    }

    /** Puts a project's settings back exactly as they were once, or (empty) as if there had never been any; fields stay. */
    public void putBack(Project project, Optional<JsonObject> was) {
        long id = project.getId();
        Optional<JsonObject> before = settings.project(id).map(Settings::json);
        was.ifPresentOrElse(json -> settings.project(id, json), () -> settings.unset(id));
        audit.changed(Audited.PROJECT, Optional.of(project), before, was);
    }

    private List<Refusal> on(Project project, Wish wish) {
        List<Refusal> refusals = check.against(project, wish);
        if (refusals.isEmpty()) {
            for (OwnField which : OwnField.values()) {
                CustomField ours = field.in(project, which);
                screens.of(project).stream()
                        .filter(screen -> wish.screens().contains(screen.getId()))
                        .forEach(screen -> screens.add(screen, ours.getId()));
            }
            settings.project(project.getId(), settings(project, wish));
            if (wish.openToo()) {
                open.startSoon(project);
            }
        }
        return refusals;
    }

    private ProjectSettings settings(Project project, Wish wish) {
        // Issues that were created while it was off start nothing later by themselves.
        Instant since =
                settings.switchedOn(project.getId()).map(ProjectSettings::since).orElseGet(clock::instant);
        return new ProjectSettings(
                true,
                since,
                check.account(wish.actor()).map(ApplicationUser::getKey),
                Set.copyOf(wish.startTypes()),
                Optional.of(wish.followUpType()));
    }

    private List<Refusal> off(Project project) {
        settings.switchedOn(project.getId()).ifPresent(was -> settings.project(project.getId(), off(was)));
        return List.of();
    }

    private static ProjectSettings off(ProjectSettings was) {
        return new ProjectSettings(false, was.since(), was.actor(), was.startTypes(), was.followUpType());
    }
}
