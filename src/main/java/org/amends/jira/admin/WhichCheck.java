package org.amends.jira.admin;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.method.Aspect;
import org.amends.jira.followup.TaskFields;
import org.amends.jira.issue.Accounts;
import org.amends.jira.issue.Vocabulary;
import org.amends.jira.which.JqlMatch;
import org.amends.jira.which.ServiceFields;
import org.amends.jira.which.Unannounced;
import org.springframework.stereotype.Component;

/** Whether what a rule names is there: found out when it is saved, and not first when an agent starts an apology. */
@Component
public final class WhichCheck {
    private static final String PRIORITY = "priority";

    private final ServiceProjects projects;
    private final TaskFields fields;
    private final ServiceFields service;
    private final JqlMatch search;
    private final Unannounced unannounced;
    private final Accounts accounts;
    private final JiraAuthenticationContext authentication;

    /** Asks Jira. */
    public WhichCheck(
            ServiceProjects projects,
            TaskFields fields,
            ServiceFields service,
            JqlMatch search,
            Unannounced unannounced,
            Accounts accounts,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.fields = fields;
        this.service = service;
        this.search = search;
        this.unannounced = unannounced;
        this.accounts = accounts;
        this.authentication = authentication;
    }

    /** What one chooses from, by id and name; empty where one types. */
    List<Vocabulary.Word> choices(Aspect aspect) {
        return switch (aspect) {
            case PROJECT ->
                projects.all().stream()
                        .map(project -> new Vocabulary.Word(project.getId().toString(), project.getName()))
                        .toList();
            case ISSUE_TYPE ->
                projects.all().stream()
                        .flatMap(project -> project.getIssueTypes().stream())
                        .filter(type -> !type.isSubTask())
                        .map(WhichCheck::word)
                        .distinct()
                        .toList();
            case PRIORITY -> fields.choices(PRIORITY);
            default -> List.of();
        };
    }

    private static Vocabulary.Word word(IssueType type) {
        return new Vocabulary.Word(type.getId(), type.getName());
    }

    /** Writes down what is wrong with a condition. */
    void against(Draft draft, Aspect aspect, List<String> is, Optional<Project> project) {
        if (!aspect.hasValues()) {
            draft.require(is.isEmpty(), "is", "which-no-values");
        } else if (is.isEmpty() || is.stream().anyMatch(String::isBlank)) {
            draft.refuse("is", "which-empty");
        } else {
            values(draft, aspect, is, project);
        }
    }

    private void values(Draft draft, Aspect aspect, List<String> is, Optional<Project> project) {
        switch (aspect) {
            case PROJECT, ISSUE_TYPE, PRIORITY ->
                unknown(aspect, is).forEach(id -> draft.refuse("is", "which-gone", id));
            case LABEL ->
                is.stream()
                        .filter(label -> label.contains(" "))
                        .forEach(label -> draft.refuse("is", "which-label", label));
            case JQL -> jql(draft, String.join(" ", is), project);
            default ->
                is.forEach(value -> service.query(aspect, List.of(value))
                        .ifPresentOrElse(
                                query -> jql(draft, query, project), () -> draft.refuse("is", "which-no-field")));
        }
    }

    private Stream<String> unknown(Aspect aspect, List<String> ids) {
        List<String> known = choices(aspect).stream().map(Vocabulary.Word::id).toList();
        return ids.stream().filter(id -> !known.contains(id));
    }

    private void jql(Draft draft, String jql, Optional<Project> project) {
        search.wrong(jql, asker(project))
                .ifPresent(why -> draft.refuse("is", JqlMatch.isOrder(why) ? "which-order" : "which-jql", why));
    }

    /** The SLAs there are, by the ids of their fields. */
    List<Vocabulary.Word> slas() {
        return service.slas().stream()
                .map(sla -> new Vocabulary.Word(sla.getId(), sla.getUntranslatedName()))
                .toList();
    }

    /** Writes down what is wrong with an SLA that is to start apologies. */
    void sla(Draft draft, String id, Optional<Project> project) {
        service.sla(id)
                .ifPresentOrElse(
                        sla -> unannounced
                                .wrong(sla, asker(project))
                                .ifPresent(why -> draft.refuse("slas", "which-jql", why)),
                        () -> draft.refuse("slas", "which-gone", id));
    }

    /** The account that will ask; where none acts, who saves. */
    private Optional<ApplicationUser> asker(Optional<Project> project) {
        return project.flatMap(found -> accounts.acting(found.getId()))
                .or(() -> Optional.ofNullable(authentication.getLoggedInUser()));
    }
}
