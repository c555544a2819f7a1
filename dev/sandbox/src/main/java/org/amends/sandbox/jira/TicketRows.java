package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of imported tickets. */
final class TicketRows {
    private final TicketSurroundings surroundings;
    private final TicketPeople people;

    TicketRows(TicketSurroundings surroundings, TicketPeople people) {
        this.surroundings = surroundings;
        this.people = people;
    }

    IssueRow issue(Placed placed) {
        Ticket ticket = placed.ticket();
        Optional<Instant> resolved =
                ticket.resolved().filter(at -> ticket.resolution().isPresent());
        return new IssueRow(
                placed.id(),
                ticket.key(),
                placed.project(),
                ticket.creator().map(people::key),
                ticket.created(),
                ticket.updated(),
                resolved,
                false,
                values(ticket, placed.project()));
    }

    private Map<IssueField, String> values(Ticket ticket, long project) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        values.put(IssueField.TYPE, surroundings.type(ticket, project));
        values.put(IssueField.STATUS, surroundings.word(Word.Kind.STATUS, ticket.status()));
        values.put(IssueField.SUMMARY, ticket.summary());
        ticket.priority()
                .ifPresent(term -> values.put(IssueField.PRIORITY, surroundings.word(Word.Kind.PRIORITY, term)));
        ticket.resolution()
                .ifPresent(term -> values.put(IssueField.RESOLUTION, surroundings.word(Word.Kind.RESOLUTION, term)));
        ticket.description().ifPresent(words -> values.put(IssueField.DESCRIPTION, words));
        ticket.reporter().ifPresent(person -> values.put(IssueField.REPORTER, people.customer(person, project)));
        ticket.assignee().ifPresent(person -> values.put(IssueField.ASSIGNEE, people.key(person)));
        ticket.due().ifPresent(day -> values.put(IssueField.DUE, day));
        return values;
    }

    Stream<Comments.CommentRow> comments(Placed placed) {
        return placed.ticket().comments().stream().map(comment -> comment(comment, placed));
    }

    private Comments.CommentRow comment(Ticket.Comment comment, Placed on) {
        Optional<String> author =
                comment.author().map(person -> people.author(person, comment, on.ticket(), on.project()));
        return new Comments.CommentRow(
                comment.id(),
                on.id(),
                author,
                comment.updateAuthor().map(people::key).or(() -> author),
                comment.body(),
                comment.created(),
                comment.updated(),
                Optional.empty(),
                Optional.empty());
    }

    static Properties.Value internal(Ticket.Comment comment) {
        return new Properties.Value("{\"internal\":" + !comment.open() + "}", comment.created());
    }

    Changes.Group group(Ticket.Change change, long issueId) {
        return new Changes.Group(change.id(), issueId, change.author().map(people::key), change.created());
    }
}
