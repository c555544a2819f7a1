package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes imported tickets, without events and without mail. What was done here since the file was made is not undone. */
final class TicketWriter {
    /** What became of a ticket. */
    enum Done {
        CREATED,
        UPDATED,
        /** It is as new here, or newer. */
        KEPT
    }

    private final Stores stores;
    private final SearchIndex index;
    private final TicketSurroundings surroundings;

    TicketWriter(Stores stores, SearchIndex index) {
        this.stores = stores;
        this.index = index;
        this.surroundings = new TicketSurroundings(stores);
    }

    /** Told all that is coming before the first is written. */
    void begin(List<Ticket> tickets) {
        Set<String> reporters = new HashSet<>();
        tickets.forEach(ticket -> ticket.reporter().map(Ticket.Person::key).ifPresent(reporters::add));
        surroundings.reporters(reporters);
        tickets.stream().mapToLong(Ticket::id).max().ifPresent(id -> stores.ids()
                .usedUpTo("ISSUE", id));
        tickets.stream()
                .flatMap(ticket -> ticket.comments().stream())
                .mapToLong(Ticket.Comment::id)
                .max()
                .ifPresent(id -> stores.ids().usedUpTo("COMMENT", id));
        tickets.stream()
                .flatMap(ticket -> ticket.changes().stream())
                .mapToLong(Ticket.Change::id)
                .max()
                .ifPresent(id -> stores.ids().usedUpTo("CHANGE", id));
    }

    Done write(Ticket ticket) {
        Optional<IssueRow> there = stores.issues().byKey(ticket.key());
        if (there.filter(row -> !row.updated().isBefore(ticket.updated())).isPresent()) {
            return Done.KEPT;
        }
        write(ticket, there);
        return there.isPresent() ? Done.UPDATED : Done.CREATED;
    }

    private void write(Ticket ticket, Optional<IssueRow> there) {
        long project = surroundings.project(ticket);
        long id = there.map(IssueRow::id).orElseGet(() -> free(ticket));
        there.ifPresent(old -> stores.issues().delete(old.id()));
        stores.issues().insert(row(ticket, id, project));
        stores.labels().set(id, new TreeSet<>(ticket.labels()));
        ticket.comments().forEach(comment -> write(comment, id, project, ticket));
        ticket.changes().forEach(change -> write(change, id));
        surroundings.requestType(ticket, id);
        stores.projects().numberedUpTo(project, Jql.number(ticket.key()));
        index.changed(id);
    }

    private long free(Ticket ticket) {
        stores.issues().byId(ticket.id()).ifPresent(other -> {
            throw new Unreadable(ticket.record() + ", field id: " + ticket.id() + " is " + other.key() + " here");
        });
        return ticket.id();
    }

    private IssueRow row(Ticket ticket, long id, long project) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        values.put(IssueField.TYPE, surroundings.type(ticket, project));
        values.put(IssueField.STATUS, surroundings.word(Word.Kind.STATUS, ticket.status()));
        values.put(IssueField.SUMMARY, ticket.summary());
        ticket.priority()
                .ifPresent(term -> values.put(IssueField.PRIORITY, surroundings.word(Word.Kind.PRIORITY, term)));
        ticket.resolution()
                .ifPresent(term -> values.put(IssueField.RESOLUTION, surroundings.word(Word.Kind.RESOLUTION, term)));
        ticket.description().ifPresent(words -> values.put(IssueField.DESCRIPTION, words));
        ticket.reporter().ifPresent(person -> values.put(IssueField.REPORTER, surroundings.customer(person, project)));
        ticket.assignee().ifPresent(person -> values.put(IssueField.ASSIGNEE, surroundings.person(person)));
        ticket.due().ifPresent(day -> values.put(IssueField.DUE, day));
        Optional<Instant> resolved =
                ticket.resolved().filter(at -> ticket.resolution().isPresent());
        return new IssueRow(
                id,
                ticket.key(),
                project,
                ticket.creator().map(surroundings::person),
                ticket.created(),
                ticket.updated(),
                resolved,
                false,
                values);
    }

    private void write(Ticket.Comment comment, long issueId, long project, Ticket ticket) {
        Optional<Comments.CommentRow> there = stores.comments().byId(comment.id());
        if (there.filter(old -> old.issueId() != issueId).isPresent()) {
            throw new Unreadable(comment.place() + "is a comment on another issue here");
        }
        there.ifPresent(old -> stores.comments().delete(old.id()));
        Optional<String> author = comment.author().map(person -> surroundings.author(person, comment, ticket, project));
        stores.comments()
                .insert(new Comments.CommentRow(
                        comment.id(),
                        issueId,
                        author,
                        comment.updateAuthor().map(surroundings::person).or(() -> author),
                        comment.body(),
                        comment.created(),
                        comment.updated(),
                        Optional.empty(),
                        Optional.empty()));
        stores.properties()
                .put(
                        Properties.OF_COMMENT,
                        comment.id(),
                        Commenting.INTERNAL,
                        "{\"internal\":" + !comment.open() + "}",
                        comment.created());
    }

    private void write(Ticket.Change change, long issueId) {
        Optional<Changes.Group> there = stores.changes().byId(change.id());
        if (there.filter(old -> old.issueId() != issueId).isPresent()) {
            throw new Unreadable(change.place() + "is a change of another issue here");
        }
        if (there.isEmpty()) {
            Optional<String> author = change.author().map(surroundings::person);
            stores.changes()
                    .put(
                            new Changes.Group(change.id(), issueId, author, change.created(), Optional.empty()),
                            change.items());
        }
    }
}
