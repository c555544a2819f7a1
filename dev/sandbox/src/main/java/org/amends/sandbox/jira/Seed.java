package org.amends.sandbox.jira;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Optional;
import java.util.Set;

/** What an empty sandbox begins with: persons, two service projects, their vocabulary, and a few tickets. */
final class Seed {
    static final long CARE = 10_100;
    static final long OPS = 10_200;
    static final String COMPLAINT = "10002";
    static final String QUESTION = "10003";
    static final String TASK = "10004";
    static final String INCIDENT = "10005";
    /** Goes through a workflow that sets no resolution. */
    static final String CHANGE = "19006";

    private final Stores stores;
    private final SeedTickets tickets;

    Seed(Stores stores, SandboxClock clock) {
        this.stores = stores;
        this.tickets = new SeedTickets(stores, clock);
    }

    void plant() {
        if (stores.users().seeded().isEmpty() && stores.projects().all().isEmpty()) {
            stores.database().transact(() -> {
                vocabulary();
                projects();
                people();
                requestType();
                sla();
                everywhere(10_002, 10_097, PlainType.FEEDBACK);
                everywhere(10_003, 10_096, PlainType.FEEDBACK_DATE);
                tickets.plant();
            });
        }
    }

    private void vocabulary() {
        words(
                Word.Kind.TYPE,
                COMPLAINT,
                "Complaint",
                QUESTION,
                "Question",
                TASK,
                "Task",
                INCIDENT,
                "Incident",
                CHANGE,
                "Change");
        words(Word.Kind.PRIORITY, "1", "Highest", "2", "High", "3", "Medium", "4", "Low", "5", "Lowest");
        words(Word.Kind.RESOLUTION, "10000", "Done", "10001", "Won't Do", "10002", "Duplicate");
        status(0, SandboxWorkflow.WAITING_FOR_SUPPORT, "Waiting for support", StatusCategory.TO_DO, true);
        status(1, SandboxWorkflow.IN_PROGRESS, "In progress", StatusCategory.IN_PROGRESS, true);
        status(2, SandboxWorkflow.WAITING_FOR_CUSTOMER, "Waiting for customer", StatusCategory.IN_PROGRESS, true);
        status(3, SandboxWorkflow.RESOLVED, "Resolved", StatusCategory.COMPLETE, true);
        status(4, SandboxWorkflow.CLOSED, "Closed", StatusCategory.COMPLETE, false);
        stores.links().insertType(new Links.TypeRow(10_000, "Relates", "relates to", "relates to"));
        stores.links().insertType(new Links.TypeRow(10_001, "Duplicate", "duplicates", "is duplicated by"));
        stores.links().insertType(new Links.TypeRow(10_002, "Cloners", "clones", "is cloned by"));
    }

    private void words(Word.Kind kind, String... idsAndNames) {
        for (int at = 0; at < idsAndNames.length; at += 2) {
            stores.words()
                    .insert(new Word(kind, idsAndNames[at], idsAndNames[at + 1], at / 2, Optional.empty(), false));
        }
    }

    private void status(int position, String id, String name, String category, boolean editable) {
        stores.words().insert(new Word(Word.Kind.STATUS, id, name, position, Optional.of(category), editable));
    }

    private void projects() {
        project(
                new Projects.ProjectRow(CARE, "CARE", "Customer care", "service_desk"),
                1001,
                COMPLAINT,
                QUESTION,
                TASK);
        project(new Projects.ProjectRow(OPS, "OPS", "Operations", "service_desk"), 1, INCIDENT, CHANGE, TASK);
    }

    private void project(Projects.ProjectRow project, long firstNumber, String... types) {
        stores.projects().insert(project, firstNumber);
        for (String type : types) {
            stores.words().offer(project.id(), type);
        }
        screen(
                project,
                "default",
                "summary",
                "description",
                "priority",
                "labels",
                "assignee",
                "duedate",
                FixVersions.FIELD);
        screen(project, "resolve", IssueField.RESOLUTION.id());
    }

    private void screen(Projects.ProjectRow project, String use, String... fields) {
        long screen = stores.screens().insert(project.name() + ": " + use, "");
        long tab = stores.screens().addTab(screen, "Field Tab").id();
        for (int at = 0; at < fields.length; at++) {
            stores.screens().addField(tab, fields[at], at);
        }
        stores.screens().use(project.id(), use, screen);
    }

    private void people() {
        person("admin", "Ada Admin", true);
        agent(CARE, "ana", "Ana Ruiz");
        agent(CARE, "ben", "Ben \"Bo\" O'Hara");
        agent(CARE, "tim", "Tim Trainee");
        stores.users().give(Role.TRAINEE, CARE, "tim");
        stores.users().give(Role.LEAD, CARE, "ben");
        person("pia", "Pia Projects", false);
        stores.users().give(Role.ADMINISTRATOR, CARE, "pia");
        agent(CARE, "amends-bot", "Amends follow-ups");
        agent(OPS, "olga", "Olga Ops");
        customer("rosa", "Rosa Lind");
        customer("joe", "Joe Kim");
        stores.projects().lead(CARE, "pia");
        stores.projects().lead(OPS, "olga");
    }

    private void agent(long project, String name, String displayName) {
        person(name, displayName, false);
        stores.users().give(Role.AGENT, project, name);
    }

    private void customer(String name, String displayName) {
        person(name, displayName, false);
        stores.users().give(Role.CUSTOMER, CARE, name);
        stores.users().give(Role.CUSTOMER, OPS, name);
    }

    private void person(String name, String displayName, boolean admin) {
        stores.users()
                .insert(new SandboxUser(
                        name, stores.ids().next("USER"), name, displayName, name + "@example.com", true, admin, true));
    }

    private void requestType() {
        Fields.FieldRow field = new Fields.FieldRow(
                10_000, PlainType.REQUEST.key(), Optional.of("sandbox:request-types"), "Customer Request Type", "");
        stores.fields().insert(field);
        stores.fields().put(new Fields.Context(10_099, field.id(), "Everywhere", Set.of(), Set.of(), true));
    }

    private void everywhere(long id, long context, PlainType type) {
        stores.fields().insert(new Fields.FieldRow(id, type.key(), Optional.empty(), type.name(), ""));
        stores.fields().put(new Fields.Context(context, id, "Everywhere", Set.of(), Set.of(), true));
    }

    private void sla() {
        Fields.FieldRow field =
                new Fields.FieldRow(10_001, PlainType.SLA.key(), Optional.of("sandbox:sla"), "Time to resolution", "");
        stores.fields().insert(field);
        stores.fields()
                .put(new Fields.Context(
                        10_098, field.id(), "Requests", Set.of(CARE), Set.of(COMPLAINT, QUESTION), false));
    }
}
