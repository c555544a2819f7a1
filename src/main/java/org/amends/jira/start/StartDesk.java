package org.amends.jira.start;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.amends.apology.Refusal;
import org.amends.apology.followup.CadenceChoice;
import org.amends.apology.method.Methods;
import org.amends.jira.admin.OneAtATime;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.Switching;
import org.amends.jira.admin.Wish;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.StartChoice;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/**
 * The three choices of the page after install, written as the other pages of the administration write them. Whoever chooses says what
 * they have seen: where somebody changed it meanwhile they are told, and nothing is lost.
 */
@Component
public final class StartDesk {
    private final OneAtATime oneAtATime;
    private final Switching switching;
    private final PlanDesk desk;
    private final Deeds deeds;
    private final Methods methods;
    private final MethodRules rules;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    /** Over the desks of the administration. */
    public StartDesk(
            OneAtATime oneAtATime,
            Switching switching,
            PlanDesk desk,
            Deeds deeds,
            Methods methods,
            MethodRules rules,
            @ComponentImport JiraAuthenticationContext authentication,
            Clock clock) {
        this.oneAtATime = oneAtATime;
        this.switching = switching;
        this.desk = desk;
        this.deeds = deeds;
        this.methods = methods;
        this.rules = rules;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** The same for one project, with refusals that name its fields alone. */
    public List<Refusal> project(Project project, Wish wish) {
        String prefix = prefix(project);
        return projects(Map.of(project, wish)).stream()
                .map(one -> new Refusal(one.field().substring(prefix.length()), one.code(), one.args()))
                .toList();
    }

    private static String prefix(Project project) {
        return "projects." + project.getKey() + ".";
    }

    /** Switches these projects on and off, all or none; each refusal names its project and field. */
    public List<Refusal> projects(Map<Project, Wish> wishes) {
        return oneAtATime.of(() -> {
            List<Refusal> refusals =
                    each(wishes, (project, wish) -> wish.on() ? switching.check(project, wish) : List.of());
            List<String> ids = wishes.keySet().stream()
                    .map(project -> Long.toString(project.getId()))
                    .toList();
            return refusals.isEmpty()
                    ? recorded(StartChoice.PROJECTS, ids, () -> each(wishes, switching::apply))
                    : refusals;
        });
    }

    private static List<Refusal> each(Map<Project, Wish> wishes, BiFunction<Project, Wish, List<Refusal>> what) {
        return wishes.entrySet().stream()
                .flatMap(wish -> what.apply(wish.getKey(), wish.getValue()).stream()
                        .map(one -> new Refusal(prefix(wish.getKey()) + one.field(), one.code(), one.args())))
                .toList();
    }

    /** Which method an apology follows where no rule says otherwise. */
    public List<Refusal> method(String id, String seen) {
        if (methods.usable(MethodRules.NO_PROJECT).stream()
                .noneMatch(known -> known.id().equals(id))) {
            return List.of(Refusal.of("method", "which-method", id));
        }
        return section(StartChoice.METHOD, WhichSection.NAME, seen, () -> rules.following(id));
    }

    /** When customers are asked again. */
    public List<Refusal> followUp(CadenceChoice choice, String seen) {
        return section(
                StartChoice.FOLLOW_UP,
                CadenceForm.SECTION,
                seen,
                () -> CadenceForm.write(choice.cadence(clock.instant())));
    }

    private List<Refusal> section(StartChoice choice, String section, String seen, Supplier<JsonObject> chosen) {
        return oneAtATime.of(() -> {
            if (!desk.revision(section).equals(seen)) {
                return List.of(Refusal.of("seen", "start-seen"));
            }
            JsonObject plan = new JsonObject();
            plan.put(section, chosen.get());
            return recorded(choice, List.of(section), () -> desk.write(Optional.empty(), plan));
        });
    }

    private List<Refusal> recorded(StartChoice choice, List<String> names, Supplier<List<Refusal>> change) {
        JsonObject before = deeds.standing(choice, names);
        List<Refusal> refusals = change.get();
        deeds.done(choice, authentication.getLoggedInUser(), before, deeds.standing(choice, names));
        return refusals;
    }

    /** Puts back what stood before the deed of that id. */
    public List<Refusal> undo(StartChoice choice, String id) {
        return oneAtATime.of(() -> deeds.undo(choice, id));
    }
}
