package org.amends.jira.admin;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.jira.store.ProjectSettings;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * With what a project would be switched on by one click: as it was before, else as other projects are, else with the project's lead or
 * whoever asks as the account that acts. Nobody else is named for it: what that account does is done in a person's name.
 */
@Component
public final class Suggestion {
    private static final String TASK = "Task";

    private final ServiceProjects projects;
    private final Settings settings;
    private final WishCheck check;
    private final UserManager people;
    private final JiraAuthenticationContext authentication;

    /** Asks Jira's projects and accounts. */
    public Suggestion(
            ServiceProjects projects,
            Settings settings,
            WishCheck check,
            @ComponentImport("jiraUserManager") UserManager people,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.settings = settings;
        this.check = check;
        this.people = people;
        this.authentication = authentication;
    }

    /** The wish; the account is empty where nobody can be named. */
    public Wish of(Project project) {
        String actor = actor(project).map(ApplicationUser::getName).orElse("");
        String followUp = followUpType(project).orElse("");
        return new Wish(true, actor, startTypes(project, followUp), false, followUp, List.of());
    }

    /** The account that would act. */
    public Optional<ApplicationUser> actor(Project project) {
        Stream<ApplicationUser> known = chosen(project, ProjectSettings::actor).map(people::getUserByKey);
        Stream<ApplicationUser> others = Stream.of(project.getProjectLead(), authentication.getLoggedInUser());
        return Stream.concat(known, others)
                .filter(Objects::nonNull)
                .filter(account -> check.mayAct(project, account).isEmpty())
                .findFirst();
    }

    /** The type of the tasks that would be made: the one that is called a task, where no other is known. */
    public Optional<String> followUpType(Project project) {
        List<IssueType> types = project.getIssueTypes().stream()
                .filter(type -> !type.isSubTask())
                .toList();
        Stream<String> named = types.stream()
                .filter(type -> type.getName().equalsIgnoreCase(TASK))
                .map(IssueType::getId);
        Stream<String> known =
                chosen(project, ProjectSettings::followUpType).filter(type -> WishCheck.usable(project, type));
        return Stream.of(known, named, types.stream().map(IssueType::getId))
                .flatMap(ids -> ids)
                .findFirst();
    }

    private List<String> startTypes(Project project, String followUp) {
        return settings.project(project.getId()).stream()
                .flatMap(was -> was.startTypes().stream())
                .filter(type -> !type.equals(followUp) && WishCheck.usable(project, type))
                .sorted()
                .toList();
    }

    /** What was chosen for the project itself, then what was for others that are on. */
    private <T> Stream<T> chosen(Project project, Function<ProjectSettings, Optional<T>> what) {
        Stream<ProjectSettings> own = settings.project(project.getId()).stream();
        Stream<ProjectSettings> others =
                projects.all().stream().flatMap(other -> settings.switchedOn(other.getId()).stream());
        return Stream.concat(own, others).flatMap(found -> what.apply(found).stream());
    }
}
