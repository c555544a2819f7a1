package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what imported tickets refer to, and makes what is missing. What is there already stays as it is. */
final class TicketSurroundings {
    private final Stores stores;
    private final Map<String, Long> projects = new HashMap<>();
    private final Map<Named, String> words = new HashMap<>();
    private final Set<Offered> offered = new HashSet<>();
    private final List<Long> requestTypes = new ArrayList<>();

    private record Named(Word.Kind kind, Ticket.Term term) {}

    private record Offered(long project, String type) {}

    TicketSurroundings(Stores stores) {
        this.stores = stores;
    }

    long project(Ticket ticket) {
        return projects.computeIfAbsent(ticket.project().key(), key -> stores.projects()
                .byKey(key)
                .map(Projects.ProjectRow::id)
                .orElseGet(() -> make(ticket.project())));
    }

    private long make(Ticket.Owner owner) {
        long id = stores.projects().byId(owner.id()).isPresent() ? stores.ids().next("PROJECT") : owner.id();
        stores.projects().insert(new Projects.ProjectRow(id, owner.key(), owner.name(), owner.typeKey()), 1);
        for (String use : new String[] {"default", "resolve"}) {
            long screen = stores.screens().insert(owner.name() + ": " + use, "");
            stores.screens().addTab(screen, "Field Tab");
            stores.screens().use(id, use, screen);
        }
        stores.screens().ofTransition(id).ifPresent(screen -> stores.screens()
                .addField(stores.screens().tabs(screen.id()).get(0).id(), IssueField.RESOLUTION.id(), 0));
        return id;
    }

    String type(Ticket ticket, long project) {
        String id = word(Word.Kind.TYPE, ticket.type());
        if (offered.add(new Offered(project, id))) {
            stores.words().offer(project, id);
        }
        return id;
    }

    /** By id and name, else by name; else it is made, with its id where that is free. */
    String word(Word.Kind kind, Ticket.Term term) {
        return words.computeIfAbsent(new Named(kind, term), named -> found(kind, term));
    }

    private String found(Word.Kind kind, Ticket.Term term) {
        Optional<Word> same = stores.words().find(kind, term.id());
        if (same.filter(word -> word.name().equals(term.name())).isPresent()) {
            return term.id();
        }
        return stores.words().all(kind).stream()
                .filter(word -> word.name().equalsIgnoreCase(term.name()))
                .findFirst()
                .map(Word::id)
                .orElseGet(() -> make(kind, term, same.isEmpty()));
    }

    private String make(Word.Kind kind, Ticket.Term term, boolean free) {
        String id = free ? term.id() : String.valueOf(stores.ids().next("WORD"));
        int last = stores.words().all(kind).size();
        stores.words().insert(new Word(kind, id, term.name(), last, term.category(), term.flag()));
        return id;
    }

    /** What a ticket that somebody reported was raised as. */
    List<Fields.Value> requestType(Placed placed) {
        Ticket ticket = placed.ticket();
        if (ticket.reporter().isEmpty()) {
            return List.of();
        }
        String type = Raising.value(ticket.project().key(), ticket.type().id());
        return requestTypes().stream()
                .map(field -> new Fields.Value(field, placed.id(), type))
                .toList();
    }

    private List<Long> requestTypes() {
        if (requestTypes.isEmpty()) {
            stores.fields().all().stream()
                    .filter(field -> field.typeKey().equals(PlainType.REQUEST.key()))
                    .map(Fields.FieldRow::id)
                    .forEach(requestTypes::add);
        }
        return requestTypes;
    }
}
