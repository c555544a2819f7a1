package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.status.Status;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Behind {@code JiraWorkflow}: one of the two workflows of the sandbox. That of changes knows no resolution. */
final class SandboxWorkflow {
    static final String WAITING_FOR_SUPPORT = "10001";
    static final String IN_PROGRESS = "3";
    static final String WAITING_FOR_CUSTOMER = "10002";
    static final String RESOLVED = "5";
    static final String CLOSED = "6";
    /** The number of the creation of an issue. */
    static final int CREATE = 1;

    /** Which issues go through it. */
    enum Kind {
        CARE("Customer care workflow"),
        CHANGES("Change workflow");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        static Kind of(String typeId) {
            return typeId.equals(Seed.CHANGE) ? CHANGES : CARE;
        }

        String label() {
            return label;
        }
    }

    /** A transition: from where to where, and what goes with it. */
    enum Transition {
        START_WORK(11, "Start work", Set.of(WAITING_FOR_SUPPORT), IN_PROGRESS, EventType.ISSUE_GENERICEVENT_ID),
        RESPOND(
                21,
                "Respond to customer",
                Set.of(WAITING_FOR_SUPPORT, IN_PROGRESS),
                WAITING_FOR_CUSTOMER,
                EventType.ISSUE_GENERICEVENT_ID),
        RESOLVE(
                31,
                "Resolve",
                Set.of(WAITING_FOR_SUPPORT, IN_PROGRESS, WAITING_FOR_CUSTOMER),
                RESOLVED,
                EventType.ISSUE_RESOLVED_ID),
        REOPEN(41, "Reopen", Set.of(RESOLVED, CLOSED), WAITING_FOR_SUPPORT, EventType.ISSUE_REOPENED_ID),
        CLOSE(51, "Close", Set.of(RESOLVED), CLOSED, EventType.ISSUE_CLOSED_ID),
        DELIVER(
                61,
                "Deliver",
                Set.of(WAITING_FOR_SUPPORT, IN_PROGRESS, WAITING_FOR_CUSTOMER),
                RESOLVED,
                EventType.ISSUE_GENERICEVENT_ID),
        TAKE_BACK(71, "Take back", Set.of(RESOLVED, CLOSED), IN_PROGRESS, EventType.ISSUE_GENERICEVENT_ID);

        private final int id;
        private final String label;
        private final Set<String> from;
        private final String to;
        private final Long event;

        Transition(int id, String label, Set<String> from, String to, Long event) {
            this.id = id;
            this.label = label;
            this.from = from;
            this.to = to;
            this.event = event;
        }

        static Optional<Transition> of(int id) {
            return Arrays.stream(values()).filter(one -> one.id == id).findFirst();
        }

        /** Where an issue can go. */
        static List<Transition> from(IssueRow issue) {
            return from(Kind.of(issue.always(IssueField.TYPE)), issue.always(IssueField.STATUS));
        }

        static List<Transition> from(Kind kind, String status) {
            return Arrays.stream(values())
                    .filter(one -> one.isOf(kind) && one.from.contains(status))
                    .toList();
        }

        boolean isOf(Kind kind) {
            return switch (this) {
                case START_WORK, RESPOND -> true;
                case DELIVER, TAKE_BACK -> kind == Kind.CHANGES;
                case RESOLVE, REOPEN, CLOSE -> kind == Kind.CARE;
            };
        }

        int id() {
            return id;
        }

        String label() {
            return label;
        }

        String to() {
            return to;
        }

        Long event() {
            return event;
        }

        /** Whether a screen asks for the resolution and takes a comment. */
        boolean screen() {
            return this == RESOLVE;
        }

        boolean clearsResolution() {
            return this == REOPEN;
        }

        ActionDescriptor descriptor() {
            return new ActionDescriptor(id, label, screen() ? "fieldscreen" : "", new ResultDescriptor(id, step(to)));
        }

        private static int step(String status) {
            return STATUSES.indexOf(status) + 1;
        }
    }

    private static final List<String> STATUSES =
            List.of(WAITING_FOR_SUPPORT, IN_PROGRESS, WAITING_FOR_CUSTOMER, RESOLVED, CLOSED);
    private static final String STATUS = "jira.status.id";
    private static final String EDITABLE = "jira.issue.editable";

    private final Entities entities;
    private final Kind kind;

    SandboxWorkflow(Entities entities, Kind kind) {
        this.entities = entities;
        this.kind = kind;
    }

    public String getName() {
        return kind.label();
    }

    public WorkflowDescriptor getDescriptor() {
        return new WorkflowDescriptor(
                STATUSES.stream().map(this::step).toList(),
                Arrays.stream(Transition.values())
                        .filter(transition -> transition.isOf(kind))
                        .map(Transition::descriptor)
                        .toList());
    }

    public Status getLinkedStatus(StepDescriptor step) {
        return entities.status(word(getLinkedStatusId(step)));
    }

    public String getLinkedStatusId(StepDescriptor step) {
        return (String) step.getMetaAttributes().get(STATUS);
    }

    private StepDescriptor step(String status) {
        Word word = word(status);
        Map<String, String> meta = word.flag() ? Map.of(STATUS, status) : Map.of(STATUS, status, EDITABLE, "false");
        List<ActionDescriptor> actions = Transition.from(kind, status).stream()
                .map(Transition::descriptor)
                .toList();
        return new StepDescriptor(STATUSES.indexOf(status) + 1, word.name(), meta, actions);
    }

    private Word word(String status) {
        return entities.stores().words().get(Word.Kind.STATUS, status);
    }
}
