package org.amends.jira.queue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.method.Method;
import org.amends.apology.method.Methods;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.RefusedTransition;
import org.amends.jira.store.RefusedTransitions;
import org.springframework.stereotype.Component;

/**
 * The transitions of a project that our validator refused within a week, each ticket and transition once, the latest first, with
 * the reason: after a bulk change Jira names neither. Tickets that the reader may not browse are left out. Who may read it at
 * all is the caller's to check.
 */
@Component
public final class RefusedList {
    /** A bulk change takes a thousand tickets; whoever has more refusals than that does not read them one by one. */
    private static final int MOST = 1_000;

    private final RefusedTransitions refused;
    private final Methods methods;
    private final IssueManager issues;
    private final Access access;
    private final Readers readers;

    /** Reads what is kept. */
    public RefusedList(
            RefusedTransitions refused,
            Methods methods,
            @ComponentImport IssueManager issues,
            Access access,
            Readers readers) {
        this.methods = methods;
        this.refused = refused;
        this.issues = issues;
        this.access = access;
        this.readers = readers;
    }

    /** The list, as {@link HarmlessJson}. */
    public String of(Project project, ApplicationUser person) {
        Reader reader = readers.reader(person);
        List<Method> known = methods.ever();
        Set<List<Object>> told = new HashSet<>();
        List<JsonObject> rows = refused.of(project.getId(), reader.now(), MOST).stream()
                .filter(one -> told.add(List.of(one.issueId(), one.transition())))
                .flatMap(one -> json(one, known, reader).stream())
                .toList();
        return HarmlessJson.of(new Json().with("rows", rows).done());
    }

    private Optional<JsonObject> json(RefusedTransition one, List<Method> known, Reader reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(one.issueId()))
                .filter(issue -> access.maySee(issue, reader.person()))
                .map(issue -> new Json()
                        .with("key", issue.getKey())
                        .with("href", reader.href(issue.getKey()))
                        .with("summary", issue.getSummary())
                        .with("transition", one.transition())
                        .with("who", reader.name(one.userKey()))
                        .with("at", reader.when(one.at()))
                        .with(
                                "why",
                                one.reasons().stream()
                                        .map(reason -> why(reason, known, reader))
                                        .collect(Collectors.joining(" ")))
                        .done());
    }

    private static String why(RefusedTransition.Reason reason, List<Method> known, Reader reader) {
        String what = Stream.concat(
                        reason.steps().stream().map(step -> reader.steps().label(known, step)),
                        promises(reason.promises(), reader))
                .collect(Collectors.joining("; "));
        return reader.text("amends.demand.unmet." + reason.requirement().code(), what);
    }

    private static Stream<String> promises(int count, Reader reader) {
        return switch (count) {
            case 0 -> Stream.empty();
            case 1 -> Stream.of(reader.text("amends.refusals.promises.one"));
            default -> Stream.of(reader.text("amends.refusals.promises", count));
        };
    }
}
