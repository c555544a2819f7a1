package org.amends.jira.admin;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Refusal;
import org.amends.apology.may.Held;
import org.amends.apology.may.Right;
import org.amends.apology.reparation.Money;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/** What one person may do in a project and why, for administrators: each right, yes or no, and through what, or what is missing. */
@Component
public final class MayOf {
    private final WhoMay may;
    private final Agents agents;
    private final Settings settings;
    private final UserManager people;
    private final PermissionManager permissions;
    private final JiraAuthenticationContext signedIn;

    /** Asks whom the writes ask. */
    public MayOf(
            WhoMay may,
            Agents agents,
            Settings settings,
            @ComponentImport("jiraUserManager") UserManager people,
            @ComponentImport PermissionManager permissions,
            @ComponentImport JiraAuthenticationContext signedIn) {
        this.may = may;
        this.agents = agents;
        this.settings = settings;
        this.people = people;
        this.permissions = permissions;
        this.signedIn = signedIn;
    }

    /** What came of asking: JSON, or what is wrong with the name. */
    public record Answer(List<Refusal> refusals, String json) {}

    /** What somebody by that name may do there. */
    public Answer of(Project project, String name) {
        return Optional.of(name.strip())
                .filter(typed -> !typed.isEmpty())
                .map(people::getUserByName)
                .map(person -> new Answer(List.of(), HarmlessJson.of(json(project, person))))
                .orElseGet(() -> new Answer(List.of(Refusal.of("user", "owner-unknown", name.strip())), ""));
    }

    private JsonObject json(Project project, ApplicationUser person) {
        Optional<String> keptOut = keptOut(project, person);
        return new Json()
                .with("name", person.getDisplayName())
                .with("project", project.getName())
                .with(
                        "rights",
                        Stream.of(Right.values())
                                .map(right -> right(right, project, person, keptOut))
                                .toList())
                .done();
    }

    private JsonObject right(Right right, Project project, ApplicationUser person, Optional<String> keptOut) {
        Held held = may.held(right, project, person);
        boolean always = right == Right.METHODS && person.isActive() && may.isAdministrator(person);
        Optional<String> closed = right.onTickets() ? keptOut : keptOut.filter(why -> !person.isActive());
        boolean yes = closed.isEmpty() && (always || held.granted());
        return new Json()
                .with("right", right.code())
                .with("label", words().getText("amends.may.right." + right.code()))
                .with("may", yes)
                .with("why", closed.orElseGet(() -> always ? text("always") : why(right, project, held)))
                .done();
    }

    /** What keeps somebody from writing on any ticket of the project, whatever they are granted. */
    private Optional<String> keptOut(Project project, ApplicationUser person) {
        if (!person.isActive()) {
            return Optional.of(text("inactive"));
        }
        if (!settings.isOn(project.getId())) {
            return Optional.of(text("off"));
        }
        if (!agents.isAgent(person, project)) {
            return Optional.of(text("no-agent"));
        }
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, project, person)
                ? Optional.empty()
                : Optional.of(text("no-edit"));
    }

    private String why(Right right, Project project, Held held) {
        if (!held.granted()) {
            return text("missing", may.holders(right, project));
        }
        String through = held.through().stream()
                .map(grant -> may.name(grant.to()))
                .distinct()
                .collect(Collectors.joining(", "));
        return held.limits().isEmpty() ? text("through", through) : text("up-to", through, limits(held));
    }

    private static String limits(Held held) {
        return held.limits().stream()
                .map(Money::currency)
                .distinct()
                .flatMap(currency -> held.upTo(currency).stream())
                .map(Money::told)
                .collect(Collectors.joining(", "));
    }

    private String text(String which, Object... args) {
        String key = "amends.may.why." + which;
        return args.length == 0 ? words().getText(key) : words().getText(key, args);
    }

    private I18nHelper words() {
        return signedIn.getI18nHelper();
    }
}
