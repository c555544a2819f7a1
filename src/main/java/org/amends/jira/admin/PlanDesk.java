package org.amends.jira.admin;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.amends.apology.Refusal;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.jira.audit.AuditLog;
import org.amends.jira.audit.Audited;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.PlanSections;
import org.springframework.stereotype.Component;

/** How follow-ups are arranged, as administrators read and write it: section by section, for one project or (empty) for all. */
@Component
public final class PlanDesk {
    /** Some databases, and Jira's own settings, keep no longer text. */
    private static final int LONGEST = 99_000;

    /** The field that says how each section stood when it was read; whoever does not send it back, writes on whatever stands. */
    private static final String SEEN = "seen";

    private final ServiceProjects projects;
    private final FollowUpPlans plans;
    private final PlanPreview preview;
    private final PlanParts parts;
    private final PlanSections sections;
    private final AuditLog audit;

    /** Over all sections. */
    public PlanDesk(
            ServiceProjects projects,
            FollowUpPlans plans,
            PlanPreview preview,
            PlanParts parts,
            PlanSections sections,
            AuditLog audit) {
        this.projects = projects;
        this.plans = plans;
        this.preview = preview;
        this.parts = parts;
        this.sections = sections;
        this.audit = audit;
    }

    /** What the page needs to begin with: the plan of all projects, which projects, types of links and zones there are; safe in an attribute. */
    public String page() {
        return HarmlessJson.of(new Json()
                .with("projects", projects.all().stream().map(PlanDesk::choice).toList())
                .with("links", parts.task().linkTypes())
                .with("zones", new TreeSet<>(ZoneId.getAvailableZoneIds()))
                .with("rules", parts.review().rules())
                .with("roles", parts.may().roles())
                .with("which", parts.which().choices())
                .with("plan", plan(Optional.empty()))
                .done());
    }

    /** What was chosen there, what holds there, and when each touch would fall due; safe in an attribute. */
    public String read(Optional<Project> project) {
        return HarmlessJson.of(plan(project));
    }

    private JsonObject plan(Optional<Project> project) {
        OptionalLong id = PlanPart.idOf(project);
        Json own = new Json();
        Json holding = new Json();
        Json seen = new Json();
        for (PlanPart part : parts.all()) {
            seen.with(part.name(), Revision.of(part.own(id)));
            part.own(id).ifPresent(section -> own.with(part.name(), section));
            holding.with(part.name(), part.holding(id));
        }
        return own.with("project", project.map(PlanDesk::named))
                .with("holding", holding.done())
                .with(SEEN, seen.done())
                .with("preview", preview.of(plans.cadence(id), plans.calendar(id)))
                .done();
    }

    private static JsonObject choice(Project project) {
        List<JsonObject> types = project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .map(type -> new Json()
                        .with("id", type.getId())
                        .with("name", type.getName())
                        .done())
                .toList();
        return new Json()
                .with(named(project))
                .with("id", Long.toString(project.getId()))
                .with("types", types)
                .done();
    }

    private static JsonObject named(Project project) {
        return new Json()
                .with("key", project.getKey())
                .with("name", project.getName())
                .done();
    }

    /**
     * Not safe against itself: hold {@link OneAtATime}. Keeps each section that is given and drops each that is null; others stay as they are. All or nothing: what stands in the
     * answer was refused, also a section that somebody changed since it was seen.
     */
    public List<Refusal> write(Optional<Project> project, JsonObject given) {
        List<Refusal> refusals = new ArrayList<>(unknown(given.keySet()));
        refusals.addAll(stale(project, given));
        List<Runnable> writes = new ArrayList<>();
        parts.all().stream().filter(part -> given.containsKey(part.name())).forEach(part -> {
            if (given.get(part.name()) == null) {
                writes.add(audited(part, project, () -> part.drop(PlanPart.idOf(project))));
            } else {
                Draft draft = Draft.of(given, "");
                writes.add(audited(part, project, part.read(draft.inner(part.name()), project)));
                int length = JsonWriter.string(given.get(part.name())).length();
                draft.require(length <= LONGEST, part.name(), "plan-long", Integer.toString(LONGEST));
                refusals.addAll(draft.refusals());
            }
        });
        if (refusals.isEmpty()) {
            writes.forEach(Runnable::run);
        }
        return refusals;
    }

    /** What was chosen of a section for all projects, or for one; empty where what is wider holds. */
    public Optional<JsonObject> own(Optional<Project> project, String section) {
        return parts.named(section).own(PlanPart.idOf(project));
    }

    /** A short word for how a section stands for all projects: another one as soon as anything of it is changed. */
    public String revision(String section) {
        return Revision.of(own(Optional.empty(), section));
    }

    /** Puts a section of all projects back exactly as {@link #own} told it once: it is not read anew, so nothing of it begins now. */
    public void putBack(String section, Optional<JsonObject> was) {
        PlanPart part = parts.named(section);
        OptionalLong all = OptionalLong.empty();
        audited(
                        part,
                        Optional.empty(),
                        () -> was.ifPresentOrElse(json -> sections.keep(all, section, json), () -> part.drop(all)))
                .run();
    }

    /** Every section is told to Jira's audit log as it was chosen before and is chosen now; one that is not, holds as what is wider. */
    private Runnable audited(PlanPart part, Optional<Project> project, Runnable write) {
        OptionalLong id = PlanPart.idOf(project);
        return () -> {
            Optional<JsonObject> before = part.own(id);
            write.run();
            audit.changed(Audited.SETTINGS, "amends.plan." + part.name(), project, before, part.own(id));
        };
    }

    private List<Refusal> stale(Optional<Project> project, JsonObject given) {
        JsonObject seen = given.getObject(SEEN, new JsonObject());
        return parts.all().stream()
                .filter(part -> given.containsKey(part.name()) && seen.has(part.name()))
                .filter(part -> !Revision.of(part.own(PlanPart.idOf(project))).equals(seen.getString(part.name())))
                .map(part -> Refusal.of(part.name(), "plan-seen"))
                .toList();
    }

    private List<Refusal> unknown(Set<String> names) {
        List<String> known = parts.all().stream().map(PlanPart::name).toList();
        return names.stream()
                .filter(name -> !known.contains(name) && !name.equals(SEEN))
                .map(name -> Refusal.of("section", "plan-section", name, String.join(", ", known)))
                .collect(Collectors.toList());
    }

    /** Which fields Jira would want of a task that is made as is given, by name, and among what one chooses; writes nothing. */
    public Preview wanted(Optional<Project> project, JsonObject given) {
        Draft draft = Draft.of(given, "");
        List<JsonObject> fields = parts.task().wanted(draft.inner(parts.task().name()), project);
        return new Preview(
                draft.refusals(),
                HarmlessJson.of(new Json().with("fields", fields).done()));
    }

    /** What came of asking, before anything is kept. */
    public record Preview(List<Refusal> refusals, String json) {}

    /** When each touch would fall due by what is given, else by what holds there; writes nothing. */
    public Preview preview(Optional<Project> project, JsonObject given) {
        OptionalLong id = PlanPart.idOf(project);
        Draft draft = Draft.of(given, "");
        Cadence touches = parts.cadence().given(draft, id);
        ChosenCalendar days = parts.calendar().given(draft, id);
        List<Refusal> refusals = draft.refusals();
        return new Preview(refusals, refusals.isEmpty() ? HarmlessJson.of(preview.of(touches, days)) : "");
    }
}
