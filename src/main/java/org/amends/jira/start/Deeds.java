package org.amends.jira.start;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amends.apology.Refusal;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.Switching;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.Settings;
import org.amends.jira.store.StartChoice;
import org.amends.jira.store.StartDeed;
import org.amends.jira.store.StartDeeds;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/**
 * What was chosen last of each kind, and how it is undone: as long as everything still stands as it was chosen, what stood before is put
 * back exactly. Hold {@link org.amends.jira.admin.OneAtATime} for what writes.
 */
@Component
final class Deeds {
    private final StartDeeds deeds;
    private final PlanDesk desk;
    private final Switching switching;
    private final Settings settings;
    private final ProjectManager projects;
    private final Clock clock;

    Deeds(
            StartDeeds deeds,
            PlanDesk desk,
            Switching switching,
            Settings settings,
            @ComponentImport ProjectManager projects,
            Clock clock) {
        this.deeds = deeds;
        this.desk = desk;
        this.switching = switching;
        this.settings = settings;
        this.projects = projects;
        this.clock = clock;
    }

    /** How these things stand: projects by their ids, sections of the plan by their names; what is not there is missing. */
    JsonObject standing(StartChoice choice, Iterable<String> names) {
        JsonObject json = new JsonObject();
        names.forEach(name -> standing(choice, name).ifPresent(found -> json.put(name, found)));
        return json;
    }

    private Optional<JsonObject> standing(StartChoice choice, String name) {
        return choice == StartChoice.PROJECTS
                ? settings.project(Long.parseLong(name)).map(Settings::json)
                : desk.own(Optional.empty(), name);
    }

    /** Keeps what was done; nothing where nothing differs. */
    void done(StartChoice choice, ApplicationUser person, JsonObject before, JsonObject after) {
        if (!before.equals(after)) {
            String id = UUID.randomUUID().toString();
            deeds.keep(choice, new StartDeed(id, person.getKey(), clock.instant(), before, after));
        }
    }

    /** The last one, if it can be undone: nobody has changed any of it since. */
    Optional<StartDeed> undoable(StartChoice choice) {
        return deeds.last(choice)
                .filter(deed -> deed.changed().stream().allMatch(name -> isKnown(choice, name)))
                .filter(deed -> standing(choice, deed.changed()).equals(deed.after()));
    }

    /** Somebody may have written into the settings by hand. */
    private static boolean isKnown(StartChoice choice, String name) {
        return switch (choice) {
            case PROJECTS -> name.matches("\\d{1,18}");
            case METHOD -> name.equals(WhichSection.NAME);
            case FOLLOW_UP -> name.equals(CadenceForm.SECTION);
        };
    }

    /** Undoes the one of that id; refused where it is not the last one any more, or something of it was changed since. */
    List<Refusal> undo(StartChoice choice, String id) {
        Optional<StartDeed> deed = undoable(choice).filter(last -> last.id().equals(id));
        deed.ifPresent(found -> {
            found.changed()
                    .forEach(name -> putBack(
                            choice, name, Optional.ofNullable(found.before().getObject(name))));
            deeds.forget(choice);
        });
        return deed.isPresent() ? List.of() : List.of(Refusal.of("undo", "start-changed"));
    }

    private void putBack(StartChoice choice, String name, Optional<JsonObject> was) {
        if (choice == StartChoice.PROJECTS) {
            Optional<Project> project = Optional.ofNullable(projects.getProjectObj(Long.valueOf(name)));
            project.ifPresent(found -> switching.putBack(found, was));
        } else {
            desk.putBack(name, was);
        }
    }
}
