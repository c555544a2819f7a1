package org.amends.sandbox.jira;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds what imported tickets refer to, and makes what is missing. What is there already stays as it is. */
final class TicketSurroundings {
    private final Stores stores;
    private final Set<String> reporters = new HashSet<>();
    private final Set<String> made = new HashSet<>();

    TicketSurroundings(Stores stores) {
        this.stores = stores;
    }

    void reporters(Set<String> keys) {
        reporters.clear();
        reporters.addAll(keys);
        made.clear();
    }

    long project(Ticket ticket) {
        return stores.projects()
                .byKey(ticket.project().key())
                .map(Projects.ProjectRow::id)
                .orElseGet(() -> make(ticket.project()));
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
        stores.words().offer(project, id);
        return id;
    }

    /** By id and name, else by name; else it is made, with its id where that is free. */
    String word(Word.Kind kind, Ticket.Term term) {
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

    /** By key, else by name; else the person is made. Returns the key here. */
    String person(Ticket.Person person) {
        return stores.users()
                .byKey(person.key())
                .or(() -> stores.users().byName(person.name()))
                .map(SandboxUser::key)
                .orElseGet(() -> make(person));
    }

    private String make(Ticket.Person person) {
        stores.users()
                .insert(new SandboxUser(
                        person.key(),
                        stores.ids().next("USER"),
                        person.name(),
                        person.displayName(),
                        person.email(),
                        person.active(),
                        false,
                        false));
        made.add(person.key());
        return person.key();
    }

    String customer(Ticket.Person person, long project) {
        String key = person(person);
        stores.users().give(Role.CUSTOMER, project, key);
        return key;
    }

    /**
     * Whoever answered in public a ticket that is not theirs is an agent, unless they reported one, or were here before:
     * a file gives nobody rights who had none.
     */
    String author(Ticket.Person person, Ticket.Comment comment, Ticket ticket, long project) {
        String key = person(person);
        boolean own = ticket.reporter().filter(person::equals).isPresent();
        if (comment.open() && !own && made.contains(key) && !reporters.contains(person.key())) {
            stores.users().give(Role.AGENT, project, key);
        }
        return key;
    }

    void requestType(Ticket ticket, long issueId) {
        if (ticket.reporter().isPresent()) {
            String type = Raising.value(ticket.project().key(), ticket.type().id());
            stores.fields().all().stream()
                    .filter(field -> field.typeKey().equals(RequestType.KEY))
                    .forEach(field -> stores.fields().put(field.id(), issueId, Optional.of(type)));
        }
    }
}
