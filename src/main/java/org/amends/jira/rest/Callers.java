package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.panel.Access;
import org.springframework.stereotype.Component;

/**
 * Who calls, and whether they may. Turns away with 401 (nobody is signed in), 403 (no token against forged requests, an agent who
 * may look and not write, or no administrator) and 404 (no such issue or project, or not for this person: the same answer).
 */
@Component
public class Callers {
    private final JiraAuthenticationContext authentication;
    private final IssueManager issues;
    private final ApplicationProperties addresses;
    private final WebSudoManager webSudo;
    private final ServiceProjects projects;
    private final Access access;
    private final WhoMay may;

    public Callers(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport IssueManager issues,
            @ComponentImport("salApplicationProperties") ApplicationProperties addresses,
            @ComponentImport WebSudoManager webSudo,
            ServiceProjects projects,
            Access access,
            WhoMay may) {
        this.authentication = authentication;
        this.issues = issues;
        this.addresses = addresses;
        this.webSudo = webSudo;
        this.projects = projects;
        this.access = access;
        this.may = may;
    }

    /** Whoever is signed in. */
    ApplicationUser signedIn() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .orElseThrow(() -> TurnedAway.because(401, "user", "sign-in"));
    }

    /** Whoever is signed in, and calls from a page of this Jira. */
    ApplicationUser own(HttpHeaders headers) {
        ApplicationUser person = signedIn();
        notForged(headers);
        return person;
    }

    /** Whoever calls does so from a page of this Jira, and not from another site's. */
    void notForged(HttpHeaders headers) {
        Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
    }

    /** Whoever is signed in, if they are one of these; hidden from others as if it did not exist. */
    ApplicationUser oneOf(Predicate<ApplicationUser> whose) {
        return Optional.of(signedIn()).filter(whose).orElseThrow(() -> TurnedAway.because(404, "user", "agents-only"));
    }

    /** An agent at an issue. */
    Visit visit(String issue) {
        ApplicationUser person = signedIn();
        return find(issue)
                .filter(found -> access.maySee(found, person))
                .map(found -> new Visit(person, found))
                .orElseThrow(() -> TurnedAway.because(404, "issue", "issue"));
    }

    /** An agent at an issue, who may write there. */
    Visit writing(String issue) {
        Visit visit = visit(issue);
        Optional<String> readOnly = access.readOnly(visit.issue(), visit.agent());
        if (readOnly.isPresent()) {
            throw TurnedAway.because(403, "issue", readOnly.get());
        }
        return visit;
    }

    /** An agent at a project. */
    ProjectVisit around(String key) {
        ApplicationUser person = signedIn();
        return projects.find(key)
                .filter(found -> access.maySee(found, person))
                .map(found -> new ProjectVisit(person, found))
                .orElseThrow(() -> TurnedAway.because(404, "project", "project-agent"));
    }

    /** The issue of this key or id, whoever calls. */
    Optional<Issue> find(String keyOrId) {
        if (keyOrId.matches("\\d{1,18}")) {
            return Optional.ofNullable(issues.getIssueObject(Long.valueOf(keyOrId)));
        }
        return Optional.ofNullable(issues.getIssueObject(keyOrId));
    }

    /** An administrator of Jira. */
    ApplicationUser administrator() {
        ApplicationUser person = signedIn();
        if (!administers(person)) {
            throw TurnedAway.because(403, "user", "administrator");
        }
        return person;
    }

    boolean administers(ApplicationUser person) {
        return may.isAdministrator(person);
    }

    /** Whoever may edit the methods of a project, or (empty) of all projects. */
    ApplicationUser editor(Supplier<Optional<Project>> whose) {
        ApplicationUser person = signedIn();
        if (!administers(person)) {
            may.methods(whose.get(), person).ifPresent(no -> {
                throw TurnedAway.because(403, no.field(), no.code(), no.args().toArray(String[]::new));
            });
        }
        return person;
    }

    /** They have proved a moment ago who they are, as Jira asks of administrators. */
    void proved(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw TurnedAway.because(403, "session", "web-sudo");
        }
    }
}
