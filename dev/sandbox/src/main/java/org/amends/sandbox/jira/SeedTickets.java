package org.amends.sandbox.jira;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The tickets of an empty sandbox, with what customers and agents wrote. All of it is invented. */
final class SeedTickets {
    private final Stores stores;
    private final Instant now;

    SeedTickets(Stores stores, SandboxClock clock) {
        this.stores = stores;
        this.now = Instant.ofEpochMilli(clock.millis());
    }

    private record Sketch(long project, String type, String reporter, String priority, Duration ago) {}

    void plant() {
        complaints();
        questions();
        incidents();
    }

    private void complaints() {
        long charged = ticket(
                new Sketch(Seed.CARE, Seed.COMPLAINT, "rosa", "2", Duration.ofDays(3)),
                "Charged twice since March, and nobody answers",
                """
                Since March you take 30 euros twice, every month. I have written three times and got a number each time, \
                but no answer. Because of the double booking my rent bounced in May, and my landlord now wants it in \
                advance. I want my money back and I want to know that this stops.""");
        says(charged, "rosa", Duration.ofDays(2), "Is anybody reading this? The next booking is tomorrow.");
        says(charged, "rosa", Duration.ofHours(5), "You took it twice again.");
        long parcel = ticket(
                new Sketch(Seed.CARE, Seed.COMPLAINT, "joe", "2", Duration.ofDays(2)),
                "The present for my daughter came a week after her birthday",
                """
                I paid for express delivery so that it would be here on the 12th. It came on the 19th, the box was open, and \
                the card was missing. She stopped asking by then.""");
        says(parcel, "joe", Duration.ofDays(1), "The tracking page still says that it will arrive on the 12th.");
        ticket(
                new Sketch(Seed.CARE, Seed.COMPLAINT, "rosa", "3", Duration.ofHours(20)),
                "<script>alert(1)</script>",
                "My name is shown as <b>O'Lind</b> & \"Co\" on the invoice. <img src=x onerror=alert(2)>");
    }

    private void questions() {
        long invoice = ticket(
                new Sketch(Seed.CARE, Seed.QUESTION, "joe", "4", Duration.ofDays(4)),
                "Where do I find my invoices?",
                "I need last year's invoices for my tax return.");
        says(invoice, "ben", Duration.ofDays(3), "Joe, they are under Account, Payments. Do you see them there?");
        ticket(
                new Sketch(Seed.CARE, Seed.QUESTION, "rosa", "4", Duration.ofDays(1)),
                "Can I change the day of the booking?",
                "My salary comes on the 3rd. Could you book on the 5th?");
        long closed = ticket(
                new Sketch(Seed.CARE, Seed.QUESTION, "joe", "4", Duration.ofDays(40)),
                "How do I change my password?",
                "The link in your mail does not open.");
        says(closed, "ana", Duration.ofDays(39), "Joe, here is a new link; the old one was good for a day only.");
        resolve(closed, SandboxWorkflow.CLOSED, Duration.ofDays(38));
    }

    private void incidents() {
        long billing = ticket(
                new Sketch(Seed.OPS, Seed.INCIDENT, "joe", "1", Duration.ofDays(5)),
                "Billing job ran twice on the 1st",
                "The job of the 1st started again after a time-out, and booked what it had booked.");
        says(billing, "olga", Duration.ofDays(4), "The second run is stopped. We are listing who was booked twice.");
        ticket(
                new Sketch(Seed.OPS, Seed.INCIDENT, "rosa", "3", Duration.ofDays(1)),
                "Invoices page is slow in the morning",
                "It takes half a minute before nine o'clock.");
    }

    private long ticket(Sketch sketch, String summary, String description) {
        Projects.ProjectRow project = stores.projects().byId(sketch.project()).orElseThrow();
        Instant created = now.minus(sketch.ago());
        long number = 1 + stores.issues().idsOf(project.id()).size() + (project.id() == Seed.CARE ? 1000 : 0);
        Map<IssueField, String> values = new EnumMap<>(Map.of(
                IssueField.TYPE,
                sketch.type(),
                IssueField.STATUS,
                SandboxWorkflow.WAITING_FOR_SUPPORT,
                IssueField.PRIORITY,
                sketch.priority(),
                IssueField.SUMMARY,
                summary,
                IssueField.DESCRIPTION,
                description,
                IssueField.REPORTER,
                sketch.reporter()));
        long id = stores.ids().next("ISSUE");
        stores.issues()
                .insert(new IssueRow(
                        id,
                        project.key() + "-" + number,
                        project.id(),
                        Optional.of(sketch.reporter()),
                        created,
                        created,
                        Optional.empty(),
                        false,
                        values));
        stores.projects().numberedUpTo(project.id(), number);
        stores.labels().set(id, new TreeSet<>());
        stores.fields().put(10_000, id, Optional.of(Raising.value(project.key(), sketch.type())));
        return id;
    }

    private void says(long issue, String author, Duration ago, String body) {
        Instant at = now.minus(ago);
        Optional<String> by = Optional.of(author);
        stores.comments()
                .insert(new Comments.CommentRow(
                        stores.ids().next("COMMENT"), issue, by, by, body, at, at, Optional.empty(), Optional.empty()));
        stores.issues().touch(issue, at);
    }

    private void resolve(long issue, String status, Duration ago) {
        Instant at = now.minus(ago);
        stores.issues()
                .write(
                        issue,
                        Map.of(IssueField.STATUS, Optional.of(status), IssueField.RESOLUTION, Optional.of("10000")),
                        at);
        Changes.Item resolution = new Changes.Item(
                "jira", "resolution", Optional.empty(), Optional.empty(), Optional.of("10000"), Optional.of("Done"));
        Changes.Item moved = new Changes.Item(
                "jira",
                "status",
                Optional.of(SandboxWorkflow.WAITING_FOR_SUPPORT),
                Optional.of("Waiting for support"),
                Optional.of(status),
                Optional.of("Closed"));
        stores.changes().add(issue, Optional.of("ana"), at, List.of(resolution, moved));
    }
}
