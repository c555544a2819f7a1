package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Takes issues through transitions, each in one transaction. Listeners hear once while it is open, when it may still roll
 * back, and once after it has committed.
 */
final class Transitioning {
    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final Writing writing;
    private final Commenting commenting;
    private final Publishing publishing;
    private final WorkflowParts functions;
    private final AtomicBoolean failNext = new AtomicBoolean();

    Transitioning(
            Entities entities,
            Permissions permissions,
            Writing writing,
            Commenting commenting,
            Publishing publishing,
            WorkflowParts functions) {
        this.functions = functions;
        this.entities = entities;
        this.stores = entities.stores();
        this.permissions = permissions;
        this.writing = writing;
        this.commenting = commenting;
        this.publishing = publishing;
    }

    /** What a transition is asked to do besides. */
    record Asked(Optional<String> resolution, Optional<String> comment, Draft fields) {
        Asked(Optional<String> resolution, Optional<String> comment) {
            this(resolution, comment, new Draft());
        }
    }

    /** The next transition throws after its event, and rolls back. */
    void failNext() {
        failNext.set(true);
    }

    List<SandboxWorkflow.Transition> available(IssueRow issue, Optional<String> userKey) {
        return permissions.may(Permissions.TRANSITION, issue, userKey)
                ? SandboxWorkflow.Transition.from(issue).stream()
                        .filter(transition -> functions.offers(step(issue, issue, transition, userKey)))
                        .toList()
                : List.of();
    }

    /** @throws TransitionRefused when a validator says no; then nothing has happened */
    void go(long issueId, SandboxWorkflow.Transition transition, Asked asked, Optional<String> by) {
        stores.database().transact(() -> {
            refuseLate(issueId, transition);
            IssueRow before = stores.issues().byId(issueId).orElseThrow();
            functions.validate(step(before, entered(before, asked), transition, by));
            Optional<Comment> comment = asked.comment().map(body -> say(issueId, body, by));
            Optional<Long> change = writing.write(issueId, draft(transition, asked), by);
            mailResolution(issueId, asked);
            runFunctions(before, transition, by);
            publishing.happened(transition.event(), issueId, by, comment, change);
            if (failNext.getAndSet(false)) {
                throw new IllegalStateException("This transition was made to fail after its event");
            }
            stores.database()
                    .afterCommit(() ->
                            publishing.happened(EventType.ISSUE_UPDATED_ID, issueId, by, Optional.empty(), change));
        });
    }

    /** A validator sees what was entered on the screen, and the status that the issue still has. */
    private static IssueRow entered(IssueRow before, Asked asked) {
        return asked.resolution()
                .map(resolution -> before.with(IssueField.RESOLUTION, resolution))
                .orElse(before);
    }

    private void runFunctions(IssueRow before, SandboxWorkflow.Transition transition, Optional<String> by) {
        functions.run(step(before, stores.issues().byId(before.id()).orElseThrow(), transition, by));
    }

    private WorkflowParts.Step step(
            IssueRow before, IssueRow now, SandboxWorkflow.Transition transition, Optional<String> by) {
        SandboxWorkflow workflow =
                new SandboxWorkflow(entities, SandboxWorkflow.Kind.of(before.always(IssueField.TYPE)));
        return new WorkflowParts.Step(
                transition.id(),
                workflow,
                entities.issue(now),
                Optional.of(entities.issue(before)),
                entities.user(by).orElse(null));
    }

    private void refuseLate(long issueId, SandboxWorkflow.Transition transition) {
        IssueRow issue = stores.issues().byId(issueId).orElseThrow(() -> Refused.notFound("The issue"));
        if (!SandboxWorkflow.Transition.from(issue).contains(transition)) {
            throw new IllegalStateException(issue.key() + " has gone through another transition; " + transition.label()
                    + " is not possible now");
        }
    }

    private static Draft draft(SandboxWorkflow.Transition transition, Asked asked) {
        Draft draft = new Draft();
        asked.fields().customFields().forEach(draft::customField);
        draft.set(IssueField.STATUS, transition.to());
        asked.resolution().ifPresent(resolution -> draft.set(IssueField.RESOLUTION, resolution));
        if (transition.clearsResolution()) {
            draft.set(IssueField.RESOLUTION, null);
        }
        return draft;
    }

    private Comment say(long issueId, String body, Optional<String> by) {
        Commenting.Said said =
                new Commenting.Said(issueId, by, body, Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        return entities.comment(commenting.sayWithin(said));
    }

    private void mailResolution(long issueId, Asked asked) {
        if (asked.resolution().isPresent() && writing.isRequest(issueId)) {
            IssueRow issue = stores.issues().byId(issueId).orElseThrow();
            String resolution = stores.words()
                    .get(Word.Kind.RESOLUTION, asked.resolution().orElseThrow())
                    .name();
            issue.value(IssueField.REPORTER).flatMap(stores.users()::byKey).ifPresent(reporter -> stores.outbox()
                    .send(
                            reporter.email(),
                            Commenting.subject(issue),
                            "Your request was resolved: " + resolution,
                            writing.now(),
                            issue.key()));
        }
    }
}
