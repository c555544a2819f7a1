package org.amends.jira.job;

import com.atlassian.jira.project.Project;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.jira.followup.TargetCheck;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.ProjectsOn;
import org.amends.jira.store.WakeUps;
import org.springframework.stereotype.Component;

/**
 * Asks every night, once in the cluster, whether the tasks of follow-ups could be made: so that an admin learns in the morning
 * what would fail on the day that a customer is to be called. Makes nothing.
 */
@Component
public final class DryRun {

    private static final LocalTime AT = LocalTime.of(3, 0);

    private final ProjectsOn projects;
    private final TargetCheck check;
    private final ApologyDesk desk;
    private final WakeUps wakeUps;
    private final Clock clock;

    /** Runs at three at night in Jira's zone. */
    public DryRun(ProjectsOn projects, TargetCheck check, ApologyDesk desk, WakeUps wakeUps, Clock clock) {
        this.projects = projects;
        this.check = check;
        this.desk = desk;
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    /** Runs if it did not since last night. Where no project is switched on there is nothing to try. */
    public void ifDue() {
        List<Project> on = projects.all();
        Optional<Instant> last = wakeUps.lastDryRun().map(WakeUps.Run::at);
        if (!on.isEmpty() && last.filter(at -> !at.isBefore(lastNight())).isEmpty()) {
            wakeUps.dryRun(JsonWriter.string(findings(on)));
        }
    }

    private Instant lastNight() {
        ZonedDateTime now = clock.instant().atZone(desk.zone());
        ZonedDateTime today = now.with(AT);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    private JsonArray findings(List<Project> on) {
        JsonArray findings = new JsonArray();
        on.forEach(project -> check.against(project).forEach(refusal -> findings.add(finding(project, refusal))));
        return findings;
    }

    /** A code, not its words: whoever reads it has a language of their own. */
    private static JsonObject finding(Project project, Refusal refusal) {
        JsonObject finding = new JsonObject();
        finding.put("project", project.getId());
        finding.put("code", refusal.code());
        finding.put("args", new JsonArray(refusal.args()));
        return finding;
    }
}
