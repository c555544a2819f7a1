package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes imported tickets, without events and without mail. What was done here since the file was made is not undone. */
final class TicketWriter {
    private final Stores stores;
    private final SearchIndex index;
    private final TicketSurroundings surroundings;
    private final TicketPeople people;
    private final TicketRows rows;
    private final List<Long> written = new ArrayList<>();

    /** Is told all that is coming before the first is written. */
    TicketWriter(Stores stores, SearchIndex index, Coming coming) {
        this.stores = stores;
        this.index = index;
        this.surroundings = new TicketSurroundings(stores);
        this.people = new TicketPeople(stores, coming);
        this.rows = new TicketRows(surroundings, people);
        for (Coming.Kind kind : Coming.Kind.values()) {
            coming.newest(kind).ifPresent(id -> stores.ids().usedUpTo(kind.name(), id));
        }
    }

    /** Writes those that are not as new here, or newer. */
    Imported write(List<Ticket> tickets) {
        Map<String, IssueRow> here = here(tickets);
        List<Placed> newer = tickets.stream()
                .map(ticket -> placed(ticket, Optional.ofNullable(here.get(ticket.key()))))
                .flatMap(Optional::stream)
                .toList();
        refuseIdsOfOthers(newer);
        people.meet(newer.stream().map(Placed::ticket).toList());
        newer.stream().filter(Placed::known).forEach(this::clear);
        writeIssues(newer);
        writeComments(newer);
        writeChanges(newer);
        people.giveRoles();
        newer.forEach(placed -> written.add(placed.id()));
        return imported(tickets, newer);
    }

    /** Lets the search learn of all that were written. */
    void end() {
        index.changed(written);
    }

    private static Imported imported(List<Ticket> tickets, List<Placed> newer) {
        int updated = (int) newer.stream().filter(Placed::known).count();
        int comments = newer.stream()
                .mapToInt(placed -> placed.ticket().comments().size())
                .sum();
        return new Imported(newer.size() - updated, updated, tickets.size() - newer.size(), comments);
    }

    private Map<String, IssueRow> here(List<Ticket> tickets) {
        return stores.issues().byKeys(tickets.stream().map(Ticket::key).toList()).stream()
                .collect(Collectors.toMap(IssueRow::key, Function.identity()));
    }

    /** Nothing, where the issue is as new here, or newer. */
    private Optional<Placed> placed(Ticket ticket, Optional<IssueRow> here) {
        if (here.filter(row -> !row.updated().isBefore(ticket.updated())).isPresent()) {
            return Optional.empty();
        }
        long id = here.map(IssueRow::id).orElseGet(ticket::id);
        return Optional.of(new Placed(ticket, id, surroundings.project(ticket), here.isPresent()));
    }

    private void refuseIdsOfOthers(List<Placed> newer) {
        Map<Long, Ticket> strangers =
                newer.stream().filter(placed -> !placed.known()).collect(Collectors.toMap(Placed::id, Placed::ticket));
        stores.issues().byIds(strangers.keySet()).forEach(other -> {
            Ticket ticket = strangers.get(other.id());
            throw new Unreadable(ticket.record() + ", field id: " + ticket.id() + " is " + other.key() + " here");
        });
    }

    /** Makes place for what the file knows better. */
    private void clear(Placed placed) {
        stores.issues().delete(placed.id());
        stores.labels().set(placed.id(), Set.of());
        surroundings.requestType(placed).forEach(value -> stores.fields()
                .put(value.fieldId(), placed.id(), Optional.empty()));
    }

    private void writeIssues(List<Placed> newer) {
        stores.issues().insertAll(newer.stream().map(rows::issue).toList());
        stores.labels()
                .insertAll(newer.stream()
                        .collect(Collectors.toMap(
                                Placed::id,
                                placed -> new TreeSet<>(placed.ticket().labels()))));
        stores.fields()
                .insertAll(newer.stream()
                        .flatMap(placed -> surroundings.requestType(placed).stream())
                        .toList());
        newer.stream()
                .collect(Collectors.toMap(
                        Placed::project, placed -> Jql.number(placed.ticket().key()), Math::max))
                .forEach(stores.projects()::numberedUpTo);
    }

    private void writeComments(List<Placed> newer) {
        Map<Long, Ticket.Comment> comments = byId(newer, Ticket::comments, Ticket.Comment::id);
        Map<Long, Long> owners = owners(newer, Ticket::comments, Ticket.Comment::id);
        stores.comments().byIds(comments.keySet()).forEach(old -> {
            if (old.issueId() != owners.get(old.id())) {
                throw new Unreadable(comments.get(old.id()).place() + ": is a comment on another issue here");
            }
            stores.comments().delete(old.id());
            stores.properties().delete(Properties.OF_COMMENT, old.id(), Commenting.INTERNAL);
        });
        stores.comments().insertAll(newer.stream().flatMap(rows::comments).toList());
        stores.properties()
                .insertAll(
                        Properties.OF_COMMENT,
                        Commenting.INTERNAL,
                        comments.values().stream().collect(Collectors.toMap(Ticket.Comment::id, TicketRows::internal)));
    }

    private void writeChanges(List<Placed> newer) {
        Map<Long, Ticket.Change> changes = byId(newer, Ticket::changes, Ticket.Change::id);
        Map<Long, Long> owners = owners(newer, Ticket::changes, Ticket.Change::id);
        stores.changes().byIds(changes.keySet()).forEach(old -> {
            Ticket.Change change = changes.remove(old.id());
            if (old.issueId() != owners.get(old.id())) {
                throw new Unreadable(change.place() + ": is a change of another issue here");
            }
        });
        Map<Changes.Group, List<Changes.Item>> groups = new LinkedHashMap<>();
        changes.values().forEach(change -> groups.put(rows.group(change, owners.get(change.id())), change.items()));
        stores.changes().insertAll(groups);
    }

    private static <T> Map<Long, T> byId(List<Placed> newer, Function<Ticket, List<T>> parts, Function<T, Long> id) {
        Map<Long, T> byId = new LinkedHashMap<>();
        newer.stream()
                .flatMap(placed -> parts.apply(placed.ticket()).stream())
                .forEach(part -> byId.put(id.apply(part), part));
        return byId;
    }

    /** The issue of each comment or change. */
    private static <T> Map<Long, Long> owners(
            List<Placed> newer, Function<Ticket, List<T>> parts, Function<T, Long> id) {
        Stream<Map.Entry<Long, Long>> owned = newer.stream().flatMap(placed -> parts.apply(placed.ticket()).stream()
                .map(part -> Map.entry(id.apply(part), placed.id())));
        return owned.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
