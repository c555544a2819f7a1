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
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.amends.jira.admin.ServiceProjects;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The way into every REST method: who asks, about which issue or project, with what body. Turns away with 401 (nobody is signed
 * in), 403 (no token against forged requests, or an agent who may look and not write), 404 (no such issue or project, or not for
 * this person: the same answer), 413, 415 and 400, each with the field and what was expected.
 */
@Component
public class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private final JiraAuthenticationContext authentication;
    private final IssueManager issues;
    private final ApplicationProperties addresses;
    private final WebSudoManager webSudo;
    private final ServiceProjects projects;
    private final Access access;
    private final WhoMay may;
    private final Readers readers;
    private final Answers answers;

    @Inject
    public Door(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport IssueManager issues,
            @ComponentImport("salApplicationProperties") ApplicationProperties addresses,
            @ComponentImport WebSudoManager webSudo,
            ServiceProjects projects,
            Access access,
            WhoMay may,
            Readers readers,
            Answers answers) {
        this.authentication = authentication;
        this.issues = issues;
        this.addresses = addresses;
        this.webSudo = webSudo;
        this.projects = projects;
        this.access = access;
        this.may = may;
        this.readers = readers;
        this.answers = answers;
    }

    /** An agent looks. */
    Response look(String issue, Function<Visit, String> answer) {
        return guarded(() -> answers.state(answer.apply(visit(issue))));
    }

    /** An agent writes without a body. */
    Response write(String issue, HttpHeaders headers, Function<Visit, String> write) {
        return guarded(() -> {
            signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            return answers.state(write.apply(writing(issue)));
        });
    }

    /** An agent writes with a JSON object. */
    Response write(String issue, HttpHeaders headers, InputStream body, BodyWrite write) {
        return guarded(() -> {
            ApplicationUser person = signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            Given given = new Given(Body.read(headers, body), readers.zone(person));
            return answers.state(write.apply(writing(issue), given));
        });
    }

    /** An agent asks about an issue with a JSON object of up to so many bytes, or settles what is their own there; the issue stays as it is. */
    Response ask(String issue, HttpHeaders headers, InputStream body, int limit, BodyWrite answer) {
        return guarded(() -> {
            ApplicationUser person = signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            Given given = new Given(Body.read(headers, body, limit), readers.zone(person));
            return answers.state(answer.apply(visit(issue), given));
        });
    }

    /** The same without a body. */
    Response ask(String issue, HttpHeaders headers, Function<Visit, String> answer) {
        return guarded(() -> {
            signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            return answers.state(answer.apply(visit(issue)));
        });
    }

    /** An agent looks at a project. */
    Response lookAround(String project, Function<ProjectVisit, String> answer) {
        return guarded(() -> answers.state(answer.apply(around(project))));
    }

    /** An agent of a project takes a file of comma-separated values away. */
    Response takeAway(String project, String name, Function<ProjectVisit, String> file) {
        return guarded(() -> answers.csv(name, file.apply(around(project))));
    }

    /** An agent writes with a JSON object to several issues of a project; whether they may is asked of each issue. */
    Response writeAround(
            String project, HttpHeaders headers, InputStream body, BiFunction<ProjectVisit, Given, String> write) {
        return guarded(() -> {
            ApplicationUser person = signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            Given given = new Given(Body.read(headers, body), readers.zone(person));
            return answers.state(write.apply(around(project), given));
        });
    }

    /** Somebody of these looks at what is their own; hidden from others as if it did not exist. */
    Response self(Predicate<ApplicationUser> whose, Function<ApplicationUser, String> answer) {
        return guarded(() -> answers.state(answer.apply(oneOf(whose))));
    }

    /** Somebody of these writes what is their own, with a JSON object. */
    Response self(
            Predicate<ApplicationUser> whose,
            HttpHeaders headers,
            InputStream body,
            BiFunction<ApplicationUser, Given, String> write) {
        return guarded(() -> {
            ApplicationUser person = signedIn();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            Given given = new Given(Body.read(headers, body), readers.zone(person));
            return answers.state(write.apply(oneOf(whose), given));
        });
    }

    /** A customer looks at an issue; what answers says whether they may, and nothing is as if there were no issue. */
    Response customer(String issue, BiFunction<ApplicationUser, Issue, Optional<String>> answer) {
        return guarded(() -> {
            ApplicationUser person = signedIn();
            return find(issue)
                    .flatMap(found -> answer.apply(person, found))
                    .map(answers::state)
                    .orElseThrow(() -> TurnedAway.because(404, "issue", "issue"));
        });
    }

    private ApplicationUser oneOf(Predicate<ApplicationUser> whose) {
        return Optional.of(signedIn()).filter(whose).orElseThrow(() -> TurnedAway.because(404, "user", "card-agents"));
    }

    /** An administrator of Jira looks. */
    Response administer(Supplier<String> answer) {
        return guarded(() -> {
            administrator();
            return answers.state(answer.get());
        });
    }

    /** An administrator of Jira writes, who has proved a moment ago who they are, as Jira asks of administrators. */
    Response administer(
            HttpServletRequest request, HttpHeaders headers, InputStream body, Function<Given, String> write) {
        return administer(request, headers, body, Body.LIMIT, write);
    }

    /** The same with a body of up to so many bytes. */
    Response administer(
            HttpServletRequest request,
            HttpHeaders headers,
            InputStream body,
            int limit,
            Function<Given, String> write) {
        return administerText(
                request,
                headers,
                () -> Body.text(headers, body, limit),
                (person, text) -> write.apply(new Given(Body.read(text), readers.zone(person))));
    }

    /** The same with a text of JSON, which is read where it is known what it is; without a body the text is empty. */
    Response administerText(
            HttpServletRequest request,
            HttpHeaders headers,
            Supplier<String> text,
            BiFunction<ApplicationUser, String, String> write) {
        return guarded(() -> {
            ApplicationUser person = administrator();
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            proved(request);
            return answers.state(write.apply(person, text.get()));
        });
    }

    /** What an agent's write does with the body; answers with the new state. */
    @FunctionalInterface
    interface BodyWrite {
        String apply(Visit visit, Given given);
    }

    private Response guarded(Supplier<Response> work) {
        try {
            return work.get();
        } catch (TurnedAway turnedAway) {
            return answers.refusal(turnedAway);
        } catch (RuntimeException e) {
            // The entry point: whatever breaks below must reach the log, and the reader only in words of ours.
            LOG.error("Amends could not answer a request", e);
            return answers.broken();
        }
    }

    private Visit visit(String issue) {
        ApplicationUser person = signedIn();
        return find(issue)
                .filter(found -> access.maySee(found, person))
                .map(found -> new Visit(person, found))
                .orElseThrow(() -> TurnedAway.because(404, "issue", "issue"));
    }

    private ProjectVisit around(String key) {
        ApplicationUser person = signedIn();
        return projects.find(key)
                .filter(found -> access.maySee(found, person))
                .map(found -> new ProjectVisit(person, found))
                .orElseThrow(() -> TurnedAway.because(404, "project", "project-agent"));
    }

    private Visit writing(String issue) {
        Visit visit = visit(issue);
        Optional<String> readOnly = access.readOnly(visit.issue(), visit.agent());
        if (readOnly.isPresent()) {
            throw TurnedAway.because(403, "issue", readOnly.get());
        }
        return visit;
    }

    private Optional<Issue> find(String keyOrId) {
        if (keyOrId.matches("\\d{1,18}")) {
            return Optional.ofNullable(issues.getIssueObject(Long.valueOf(keyOrId)));
        }
        return Optional.ofNullable(issues.getIssueObject(keyOrId));
    }

    private ApplicationUser signedIn() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .orElseThrow(() -> TurnedAway.because(401, "user", "sign-in"));
    }

    private void proved(HttpServletRequest request) {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw TurnedAway.because(403, "session", "web-sudo");
        }
    }

    /** Somebody who may edit the methods of a project, or (empty) of all projects, looks. */
    Response lookAtMethods(Supplier<Optional<Project>> whose, Supplier<String> answer) {
        return guarded(() -> {
            editor(whose);
            return answers.state(answer.get());
        });
    }

    /** They take a document away. */
    Response takeDocument(Supplier<Optional<Project>> whose, String name, Supplier<String> document) {
        return guarded(() -> {
            editor(whose);
            return answers.document(name, document.get());
        });
    }

    /** They write. Of administrators of Jira it is asked as always that they proved a moment ago who they are; nobody else can. */
    Response editMethods(
            Supplier<Optional<Project>> whose,
            HttpServletRequest request,
            HttpHeaders headers,
            Supplier<String> text,
            BiFunction<ApplicationUser, String, String> write) {
        return guarded(() -> {
            ApplicationUser person = editor(whose);
            Forgery.refuse(headers, addresses.getBaseUrl(UrlMode.CANONICAL));
            if (may.isAdministrator(person)) {
                proved(request);
            }
            return answers.state(write.apply(person, text.get()));
        });
    }

    private ApplicationUser editor(Supplier<Optional<Project>> whose) {
        ApplicationUser person = signedIn();
        if (!may.isAdministrator(person)) {
            may.methods(whose.get(), person).ifPresent(no -> {
                throw TurnedAway.because(403, no.field(), no.code(), no.args().toArray(String[]::new));
            });
        }
        return person;
    }

    private ApplicationUser administrator() {
        ApplicationUser person = signedIn();
        if (!may.isAdministrator(person)) {
            throw TurnedAway.because(403, "user", "administrator");
        }
        return person;
    }
}
