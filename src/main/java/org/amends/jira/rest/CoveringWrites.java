package org.amends.jira.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.Cover;
import org.amends.apology.Decision;
import org.amends.apology.Refusal;
import org.amends.jira.followup.TaskMarks;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.Covers;
import org.amends.jira.issue.RelatedIssues;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.PanelState;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has the apology of one issue stand for those of several others at once, from its own side: each is asked by itself, and told apart. */
@Component
public class CoveringWrites {
    private static final Logger LOG = LoggerFactory.getLogger(CoveringWrites.class);
    private static final int MOST = 100;
    private static final int SHOWN = 50;

    private final Writes writes;
    private final Covers covers;
    private final RelatedIssues related;
    private final ApologyDesk desk;
    private final IssueManager issues;
    private final Access access;
    private final Readers readers;
    private final PanelState state;
    private final Answers answers;

    public CoveringWrites(
            Writes writes,
            Covers covers,
            RelatedIssues related,
            ApologyDesk desk,
            @ComponentImport IssueManager issues,
            Access access,
            Readers readers,
            PanelState state,
            Answers answers) {
        this.writes = writes;
        this.covers = covers;
        this.related = related;
        this.desk = desk;
        this.issues = issues;
        this.access = access;
        this.readers = readers;
        this.state = state;
        this.answers = answers;
    }

    /** The linked tickets that this agent may see and that are not covered by this one yet, each with why it cannot be, where it cannot. */
    String linked(Visit visit) {
        Reader reader = readers.reader(visit.agent());
        List<Linked> seen = related.linkedWith(visit.issueId()).stream()
                .filter(issue -> access.maySee(issue, visit.agent()) && !TaskMarks.isTask(issue))
                .map(issue -> new Linked(issue, desk.of(issue.getId())))
                .filter(one -> one.owner().filter(visit::isOf).isEmpty())
                .toList();
        List<JsonObject> linked =
                seen.stream().limit(SHOWN).map(one -> json(one, visit, reader)).toList();
        return HarmlessJson.of(new Json()
                .with("linked", linked)
                .with("more", seen.size() - linked.size())
                .done());
    }

    /** A linked ticket, and its own apology where it has one. */
    private record Linked(Issue issue, Optional<Apology> own) {
        Optional<Long> owner() {
            return own.flatMap(Apology::coveredBy).map(Cover::ownerId);
        }
    }

    private JsonObject json(Linked one, Visit visit, Reader reader) {
        Issue issue = one.issue();
        return new Json()
                .with("key", issue.getKey())
                .with("href", reader.href(issue.getKey()))
                .with("summary", issue.getSummary())
                .with("reporter", Optional.ofNullable(issue.getReporter()).map(ApplicationUser::getDisplayName))
                .with("why", against(visit, one).map(answers::message))
                .done();
    }

    private Optional<Refusal> against(Visit visit, Linked one) {
        if (access.readOnly(one.issue(), visit.agent()).isPresent()) {
            return Optional.of(Refusal.of("issue", "cover-edit"));
        }
        if (one.owner().isPresent()) {
            return Optional.of(Refusal.of("issue", "covered"));
        }
        return one.own()
                .filter(apology -> !apology.covers().isEmpty())
                .map(apology -> Refusal.of("issue", "covers-others"));
    }

    /** Covers those of these keys; the new state, with what became of each. */
    String cover(Visit owner, Given given) {
        List<String> keys = given.texts("issues").stream()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
        if (keys.isEmpty() || keys.size() > MOST) {
            throw given.wrong("issues", "issues", String.valueOf(MOST));
        }
        writes.started(owner);
        List<String> done = new ArrayList<>();
        List<JsonObject> refused = new ArrayList<>();
        keys.forEach(key -> one(owner, key)
                .ifPresentOrElse(
                        why -> refused.add(new Json()
                                .with("issue", key)
                                .with("field", why.field())
                                .with("message", answers.message(why))
                                .done()),
                        () -> done.add(key)));
        return HarmlessJson.of(new Json()
                .with(state.told(owner.issue(), owner.agent(), Optional.of(words(done, refused))))
                .with(
                        "covering",
                        new Json().with("done", done).with("refused", refused).done())
                .done());
    }

    /** Why it was not covered; empty when it was. The same words whether it is missing, hidden from this agent, or where Amends is off. */
    private Optional<Refusal> one(Visit owner, String key) {
        try {
            Optional<Issue> issue = Optional.<Issue>ofNullable(issues.getIssueObject(key))
                    .filter(found -> access.maySee(found, owner.agent()));
            if (issue.isEmpty()) {
                return Optional.of(Refusal.of("issue", "issue"));
            }
            if (TaskMarks.isTask(issue.get())) {
                return Optional.of(Refusal.of("issue", "follow-up-task"));
            }
            if (access.readOnly(issue.get(), owner.agent()).isPresent()) {
                return Optional.of(Refusal.of("issue", "cover-edit"));
            }
            return covers.cover(issue.get(), owner.issue(), owner.actor()) instanceof Decision.Refused no
                    ? Optional.of(no.refusals().get(0))
                    : Optional.empty();
        } catch (RuntimeException broken) {
            // The entry point of each: whatever breaks at one, the agent must learn what was done with the others.
            LOG.error("Amends could not cover {}", key, broken);
            return Optional.of(Refusal.of("issue", "broken"));
        }
    }

    private String words(List<String> done, List<JsonObject> refused) {
        Stream<String> covered = done.isEmpty()
                ? Stream.empty()
                : Stream.of(answers.text("amends.panel.covering.done", String.join(", ", done)));
        Stream<String> not = refused.stream()
                .map(one ->
                        answers.text("amends.panel.covering.not", one.getString("issue"), one.getString("message")));
        return Stream.concat(covered, not).collect(Collectors.joining(" "));
    }
}
