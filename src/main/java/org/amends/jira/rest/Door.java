package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
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
import org.amends.jira.panel.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The way into every REST method: who asks, about which issue or project, with what body. Whom {@link Callers} turn away gets their
 * 401, 403 or 404; a body that is none gets 413, 415 or 400; each with the field and what was expected.
 */
@Component
public class Door {
    private static final Logger LOG = LoggerFactory.getLogger(Door.class);
    private final Callers callers;
    private final Readers readers;
    private final Answers answers;

    @Inject
    public Door(Callers callers, Readers readers, Answers answers) {
        this.callers = callers;
        this.readers = readers;
        this.answers = answers;
    }

    /** An agent looks. */
    Response look(String issue, Function<Visit, String> answer) {
        return guarded(() -> answers.state(answer.apply(callers.visit(issue))));
    }

    /** An agent writes without a body. */
    Response write(String issue, HttpHeaders headers, Function<Visit, String> write) {
        return guarded(() -> {
            callers.own(headers);
            return answers.state(write.apply(callers.writing(issue)));
        });
    }

    /** An agent writes with a JSON object. */
    Response write(String issue, HttpHeaders headers, InputStream body, BodyWrite write) {
        return guarded(() -> {
            Given given = given(headers, body, Body.LIMIT);
            return answers.state(write.apply(callers.writing(issue), given));
        });
    }

    /** An agent asks about an issue with a JSON object of up to so many bytes, or settles what is their own there; the issue stays as it is. */
    Response ask(String issue, HttpHeaders headers, InputStream body, int limit, BodyWrite answer) {
        return guarded(() -> {
            Given given = given(headers, body, limit);
            return answers.state(answer.apply(callers.visit(issue), given));
        });
    }

    /** The same without a body. */
    Response ask(String issue, HttpHeaders headers, Function<Visit, String> answer) {
        return guarded(() -> {
            callers.own(headers);
            return answers.state(answer.apply(callers.visit(issue)));
        });
    }

    /** An agent looks at a project. */
    Response lookAround(String project, Function<ProjectVisit, String> answer) {
        return guarded(() -> answers.state(answer.apply(callers.around(project))));
    }

    /** An agent of a project takes a file of comma-separated values away. */
    Response takeAway(String project, String name, Function<ProjectVisit, String> file) {
        return guarded(() -> answers.csv(name, file.apply(callers.around(project))));
    }

    /** An agent writes with a JSON object to several issues of a project; whether they may is asked of each issue. */
    Response writeAround(
            String project, HttpHeaders headers, InputStream body, BiFunction<ProjectVisit, Given, String> write) {
        return guarded(() -> {
            Given given = given(headers, body, Body.LIMIT);
            return answers.state(write.apply(callers.around(project), given));
        });
    }

    /** Somebody of these looks at what is their own; hidden from others as if it did not exist. */
    Response self(Predicate<ApplicationUser> whose, Function<ApplicationUser, String> answer) {
        return guarded(() -> answers.state(answer.apply(callers.oneOf(whose))));
    }

    /** Somebody of these writes what is their own, with a JSON object. */
    Response self(
            Predicate<ApplicationUser> whose,
            HttpHeaders headers,
            InputStream body,
            BiFunction<ApplicationUser, Given, String> write) {
        return guarded(() -> {
            Given given = given(headers, body, Body.LIMIT);
            return answers.state(write.apply(callers.oneOf(whose), given));
        });
    }

    /** A customer looks at an issue; what answers says whether they may, and nothing is as if there were no issue. */
    Response customer(String issue, BiFunction<ApplicationUser, Issue, Optional<String>> answer) {
        return guarded(() -> {
            ApplicationUser person = callers.signedIn();
            return callers.find(issue)
                    .flatMap(found -> answer.apply(person, found))
                    .map(answers::state)
                    .orElseThrow(() -> TurnedAway.because(404, "issue", "issue"));
        });
    }

    /** An administrator of Jira looks. */
    Response administer(Supplier<String> answer) {
        return guarded(() -> {
            callers.administrator();
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
            ApplicationUser person = callers.administrator();
            callers.notForged(headers);
            callers.proved(request);
            return answers.state(write.apply(person, text.get()));
        });
    }

    /** Somebody who may edit the methods of a project, or (empty) of all projects, looks. */
    Response lookAtMethods(Supplier<Optional<Project>> whose, Supplier<String> answer) {
        return guarded(() -> {
            callers.editor(whose);
            return answers.state(answer.get());
        });
    }

    /** They take a document away. */
    Response takeDocument(Supplier<Optional<Project>> whose, String name, Supplier<String> document) {
        return guarded(() -> {
            callers.editor(whose);
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
            ApplicationUser person = callers.editor(whose);
            callers.notForged(headers);
            if (callers.administers(person)) {
                callers.proved(request);
            }
            return answers.state(write.apply(person, text.get()));
        });
    }

    /** What an agent's write does with the body; answers with the new state. */
    @FunctionalInterface
    interface BodyWrite {
        String apply(Visit visit, Given given);
    }

    /** The body of a write of our own page. */
    private Given given(HttpHeaders headers, InputStream body, int limit) {
        ApplicationUser person = callers.own(headers);
        return new Given(Body.read(headers, body, limit), readers.zone(person));
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
}
