package org.amends.jira.health;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.admin.SharedField;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.HealthRows;
import org.amends.jira.store.HomeAddress;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Unaudited;
import org.amends.jira.store.WakeUps;
import org.springframework.stereotype.Component;

/** How Amends is, as JSON for the health page. */
@Component
public final class HealthState {

    /** How many failed ones are shown at once. */
    static final int PAGE = 25;

    private static final Duration REMEMBERED = Duration.ofDays(30);

    /** The job runs every minute; after so long something is wrong with it. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final HealthRows rows;
    private final WaitingNow waiting;
    private final BrokenStarts starts;
    private final WakeUps wakeUps;
    private final Unaudited unaudited;
    private final Settings settings;
    private final HomeAddress home;
    private final SharedField field;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final Readers readers;

    /** Reads the tables and Jira. */
    public HealthState(
            HealthRows rows,
            WaitingNow waiting,
            BrokenStarts starts,
            WakeUps wakeUps,
            Unaudited unaudited,
            Settings settings,
            HomeAddress home,
            SharedField field,
            @ComponentImport ProjectManager projects,
            @ComponentImport IssueManager issues,
            Readers readers) {
        this.rows = rows;
        this.waiting = waiting;
        this.starts = starts;
        this.wakeUps = wakeUps;
        this.unaudited = unaudited;
        this.settings = settings;
        this.home = home;
        this.field = field;
        this.projects = projects;
        this.issues = issues;
        this.readers = readers;
    }

    /** The failed follow-ups with an id above {@code after}, in that order: a page for one who retries them all. */
    public List<HealthRows.Failed> failed(String after, int limit) {
        List<Long> known = projects.getProjectObjects().stream()
                .map(Project::getId)
                .filter(id -> settings.project(id).isPresent())
                .toList();
        return rows.failed(known, after, limit);
    }

    /** All of it, with the failed ones from {@code after} on; safe in an attribute. */
    public String of(ApplicationUser person, String after) {
        Reader reader = readers.reader(person);
        WaitingNow.Found found = waiting.look();
        List<HealthRows.Failed> failed = failed(after, PAGE + 1);
        HealthRows.Counts counts = rows.counts();
        return HarmlessJson.of(new Json()
                .with("kind", "health")
                .with("now", reader.now().toString())
                .with("wakeUp", wakeUps.last().map(run -> wakeUp(reader, run)))
                .with("due", rows.due(reader.now()))
                .with("stuck", found.stuck().map(one -> stuck(reader, one)))
                .with("states", states(counts.states()))
                .with("waits", waits(reader, found))
                .with("starts", starts.all(reader))
                .with(
                        "failed",
                        failed.stream()
                                .limit(PAGE)
                                .map(one -> entry(reader, one))
                                .toList())
                .with("next", next(failed))
                .with("unaudited", unaudited(reader))
                .with("dryRun", wakeUps.lastDryRun().map(run -> dryRun(reader, run)))
                .with("clock", clock(reader))
                .with(
                        "fields",
                        Stream.of(OwnField.values()).flatMap(this::fields).toList())
                .with("tables", counted(counts.tables()))
                .with("counted", reader.when(counts.at()))
                .with("elsewhere", home.elsewhere().map(HealthState::elsewhere))
                .done());
    }

    private static JsonObject wakeUp(Reader reader, WakeUps.Run run) {
        return new Json()
                .with("at", run.at().toString())
                .with("text", reader.when(run.at()))
                .with("host", run.host())
                .with("late", run.at().isBefore(reader.now().minus(LATE)))
                .done();
    }

    /** In one sentence; empty after a month, for there is nothing that one could do. */
    private Optional<String> unaudited(Reader reader) {
        return unaudited
                .last()
                .filter(run -> run.at().isAfter(reader.now().minus(REMEMBERED)))
                .map(run -> reader.text(
                        "amends.health.unaudited",
                        reader.when(run.at()),
                        reader.text("amends.audit." + run.result().orElse(""))));
    }

    private static JsonObject stuck(Reader reader, WaitingNow.Oldest oldest) {
        return ticket(reader, Optional.of(oldest.issue()), oldest.due()).done();
    }

    private static JsonArray states(Map<FollowUp.State, Integer> counts) {
        JsonArray states = new JsonArray();
        counts.forEach((state, count) -> states.add(state(state, count)));
        return states;
    }

    private static JsonObject state(FollowUp.State state, int count) {
        return new Json().with("state", state.code()).with("count", count).done();
    }

    private static List<JsonObject> waits(Reader reader, WaitingNow.Found found) {
        return found.groups().entrySet().stream()
                .map(group -> new Json()
                        .with("why", group.getKey())
                        .with("words", reader.text("amends.panel.follow-up.waits." + group.getKey()))
                        .with("count", group.getValue().count())
                        .with("more", found.more())
                        .with("projects", group.getValue().projects())
                        .done())
                .toList();
    }

    private JsonObject entry(Reader reader, HealthRows.Failed failed) {
        Optional<Issue> issue = Optional.ofNullable(issues.getIssueObject(failed.issueId()));
        return ticket(reader, issue, failed.due())
                .with("id", failed.id())
                .with("attempts", failed.attempts())
                .with("reason", failed.reason())
                .done();
    }

    private static Json ticket(Reader reader, Optional<Issue> issue, Instant due) {
        return new Json()
                .with("ticket", issue.map(Issue::getKey))
                .with("summary", issue.map(Issue::getSummary))
                .with("href", issue.map(Issue::getKey).map(reader::href))
                .with("due", reader.when(due));
    }

    private static Optional<String> next(List<HealthRows.Failed> failed) {
        return failed.size() > PAGE ? Optional.of(failed.get(PAGE - 1).id()) : Optional.empty();
    }

    private JsonObject dryRun(Reader reader, WakeUps.Run run) {
        return new Json()
                .with("text", reader.when(run.at()))
                .with("problems", problems(reader, run.result().orElse("[]")))
                .done();
    }

    private List<JsonObject> problems(Reader reader, String json) {
        try {
            return JsonParser.array().from(json).stream()
                    .map(JsonObject.class::cast)
                    .flatMap(finding -> problem(reader, finding))
                    .toList();
        } catch (JsonParserException | ClassCastException unreadable) {
            return List.of();
        }
    }

    /** Of a project that is gone there is nothing to say. */
    private Stream<JsonObject> problem(Reader reader, JsonObject finding) {
        return Optional.ofNullable(projects.getProjectObj(finding.getLong("project"))).stream()
                .map(project -> new Json()
                        .with("project", project.getName())
                        .with(
                                "message",
                                reader.text(
                                        "amends.refused." + finding.getString("code"),
                                        finding.getArray("args", new JsonArray())
                                                .toArray()))
                        .done());
    }

    /** Nothing of a field that is not made yet. */
    private Stream<JsonObject> fields(OwnField which) {
        List<CustomField> all = field.all(which);
        return all.stream().limit(1).map(one -> new Json()
                .with("name", one.getUntranslatedName())
                .with("ids", all.stream().map(CustomField::getId).toList())
                .done());
    }

    private static JsonObject clock(Reader reader) {
        ZoneId server = ZoneId.systemDefault();
        return new Json()
                .with(
                        "jira",
                        reader.now()
                                .atZone(reader.jiraZone())
                                .toLocalDateTime()
                                .withNano(0)
                                .toString())
                .with("jiraText", reader.now(reader.jiraZone()))
                .with("serverText", reader.now(server))
                .with("jiraZone", reader.jiraZone().getId())
                .with(
                        "server",
                        reader.now()
                                .atZone(server)
                                .toLocalDateTime()
                                .withNano(0)
                                .toString())
                .with("serverZone", server.getId())
                .done();
    }

    private static JsonArray counted(Map<String, Integer> tables) {
        JsonArray counted = new JsonArray();
        tables.forEach((name, count) ->
                counted.add(new Json().with("table", name).with("count", count).done()));
        return counted;
    }

    private static JsonObject elsewhere(HomeAddress.Elsewhere addresses) {
        return new Json()
                .with("home", addresses.home())
                .with("here", addresses.here())
                .done();
    }
}
