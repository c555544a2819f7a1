package org.amends.jira.start;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.amends.apology.followup.CadenceChoice;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.apology.method.Stage;
import org.amends.apology.method.Step;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.PlanPreview;
import org.amends.jira.admin.ProjectsJson;
import org.amends.jira.admin.Revision;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.method.StepWords;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.Settings;
import org.amends.jira.store.StartChoice;
import org.amends.jira.store.StartDeed;
import org.amends.jira.store.WhichSection;
import org.springframework.stereotype.Component;

/** How the three choices stand now, wherever they were made, as JSON for the page after install. */
@Component
public final class StartJson {
    private final ProjectsJson projects;
    private final ServiceProjects service;
    private final Settings settings;
    private final Methods methods;
    private final MethodRules rules;
    private final FollowUpPlans plans;
    private final PlanPreview preview;
    private final PlanDesk desk;
    private final Deeds deeds;
    private final FirstTicket ticket;
    private final Access access;
    private final Readers readers;
    private final JiraAuthenticationContext authentication;
    private final Clock clock;

    /** Reads what holds. */
    public StartJson(
            ProjectsJson projects,
            ServiceProjects service,
            Settings settings,
            Methods methods,
            MethodRules rules,
            FollowUpPlans plans,
            PlanPreview preview,
            PlanDesk desk,
            Deeds deeds,
            FirstTicket ticket,
            Access access,
            Readers readers,
            @ComponentImport JiraAuthenticationContext authentication,
            Clock clock) {
        this.projects = projects;
        this.service = service;
        this.settings = settings;
        this.methods = methods;
        this.rules = rules;
        this.plans = plans;
        this.preview = preview;
        this.desk = desk;
        this.deeds = deeds;
        this.ticket = ticket;
        this.access = access;
        this.readers = readers;
        this.authentication = authentication;
        this.clock = clock;
    }

    /** All of it, for whoever is signed in; safe in an attribute. */
    public String all() {
        ApplicationUser person = authentication.getLoggedInUser();
        Reader reader = readers.reader(person);
        List<Project> on = service.all().stream().filter(this::isOn).toList();
        return HarmlessJson.of(new Json()
                .with(projects.json())
                .with("undo", undo(StartChoice.PROJECTS, reader))
                .with("method", method(reader))
                .with("followUp", followUp(reader))
                .with("ticket", ticket.of(on.stream(), person).map(issue -> ticket(issue, reader)))
                .with("agent", on.stream().anyMatch(project -> access.maySee(project, person)))
                .done());
    }

    private boolean isOn(Project project) {
        return settings.switchedOn(project.getId()).isPresent();
    }

    private Optional<JsonObject> undo(StartChoice choice, Reader reader) {
        return deeds.undoable(choice).map(deed -> undo(deed, reader));
    }

    private static JsonObject undo(StartDeed deed, Reader reader) {
        return new Json()
                .with("id", deed.id())
                .with("by", reader.name(deed.by()))
                .with("me", reader.isMe(deed.by()))
                .with("when", reader.when(deed.at()))
                .done();
    }

    private JsonObject method(Reader reader) {
        return new Json()
                .with("done", rules.isChosen())
                .with("seen", Revision.of(desk.own(Optional.empty(), WhichSection.NAME)))
                .with("chosen", rules.chosen())
                .with("rules", rules.before().size())
                .with("elsewhere", having(WhichSection.NAME))
                .with(
                        "methods",
                        methods.usable(MethodRules.NO_PROJECT).stream()
                                .map(one -> method(one, reader.steps()))
                                .toList())
                .with("undo", undo(StartChoice.METHOD, reader))
                .done();
    }

    private JsonObject method(Method method, StepWords words) {
        return new Json()
                .with("id", method.id())
                .with("name", words.name(method))
                .with("ships", method.id().equals(methods.current().id()))
                .with("steps", method.steps().size())
                .with("required", method.steps().stream().filter(Step::required).count())
                .with(
                        "stages",
                        method.stages().stream()
                                .map(stage -> stage(method, stage, words))
                                .toList())
                .done();
    }

    private static JsonObject stage(Method method, Stage stage, StepWords words) {
        return new Json()
                .with("title", words.title(method, stage))
                .with("steps", stage.steps().size())
                .with("required", stage.steps().stream().filter(Step::required).count())
                .done();
    }

    private JsonObject followUp(Reader reader) {
        OptionalLong all = OptionalLong.empty();
        return new Json()
                .with("done", plans.ownCadence(all).isPresent())
                .with("seen", Revision.of(desk.own(Optional.empty(), CadenceForm.SECTION)))
                .with("chosen", CadenceChoice.of(plans.cadence(all)).map(CadenceChoice::code))
                .with("elsewhere", having(CadenceForm.SECTION))
                .with(
                        "choices",
                        Stream.of(CadenceChoice.values()).map(this::choice).toList())
                .with("undo", undo(StartChoice.FOLLOW_UP, reader))
                .done();
    }

    /** What is asked after a solution of this afternoon, and when. */
    private JsonObject choice(CadenceChoice choice) {
        JsonObject cadence = CadenceForm.write(choice.cadence(clock.instant()));
        JsonObject when = preview.of(choice.cadence(clock.instant()), plans.calendar(OptionalLong.empty()));
        return new Json()
                .with("id", choice.code())
                .with(cadence)
                .with("preview", when.getArray("touches"))
                .with("from", when.getObject("from"))
                .done();
    }

    /** The projects that are on and have a section of their own, which holds there instead. */
    private List<String> having(String section) {
        Predicate<Project> has =
                project -> desk.own(Optional.of(project), section).isPresent();
        return service.all().stream()
                .filter(this::isOn)
                .filter(has)
                .map(Project::getName)
                .toList();
    }

    private static JsonObject ticket(Issue issue, Reader reader) {
        return new Json()
                .with("key", issue.getKey())
                .with("summary", issue.getSummary())
                .with("project", issue.getProjectObject().getName())
                .with("href", reader.href(issue.getKey()))
                .done();
    }
}
