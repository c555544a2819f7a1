package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons of imported tickets: whoever is here already stays as they are, whoever is not is made. */
final class TicketPeople {
    private final Stores stores;
    private final Coming coming;
    /** Who somebody is here, by the key in the file. */
    private final Map<String, String> known = new HashMap<>();

    private final Set<String> made = new HashSet<>();
    private final Set<Users.Given> given = new HashSet<>();
    private final Set<Users.Given> owed = new LinkedHashSet<>();

    TicketPeople(Stores stores, Coming coming) {
        this.stores = stores;
        this.coming = coming;
    }

    /** Gets to know everybody in these tickets: by key, else by name. */
    void meet(Collection<Ticket> tickets) {
        Collection<Ticket.Person> strangers = strangers(tickets);
        Map<String, SandboxUser> byKey = by(SandboxUser::key, stores.users().byKeys(keys(strangers)));
        Map<String, SandboxUser> byName = by(SandboxUser::name, stores.users().byNames(names(strangers)));
        Map<String, Ticket.Person> missing = new LinkedHashMap<>();
        for (Ticket.Person person : strangers) {
            String here = Optional.ofNullable(byKey.get(person.key()))
                    .or(() -> Optional.ofNullable(byName.get(person.name())))
                    .map(SandboxUser::key)
                    .orElseGet(() -> missing.computeIfAbsent(person.name(), name -> person)
                            .key());
            known.put(person.key(), here);
        }
        make(missing.values());
    }

    /** Their numbers are taken together: to take them one by one would be most of the work. */
    private void make(Collection<Ticket.Person> missing) {
        if (missing.isEmpty()) {
            return;
        }
        List<SandboxUser> users = new ArrayList<>();
        long id = stores.ids().next("USER", missing.size()) - missing.size();
        for (Ticket.Person person : missing) {
            made.add(person.key());
            users.add(user(person, ++id));
        }
        stores.users().insertAll(users);
    }

    private Collection<Ticket.Person> strangers(Collection<Ticket> tickets) {
        Map<String, Ticket.Person> strangers = new LinkedHashMap<>();
        tickets.stream()
                .flatMap(TicketPeople::all)
                .filter(person -> !known.containsKey(person.key()))
                .forEach(person -> strangers.putIfAbsent(person.key(), person));
        return strangers.values();
    }

    private static Stream<Ticket.Person> all(Ticket ticket) {
        return Stream.of(
                        Stream.of(ticket.reporter(), ticket.creator(), ticket.assignee()),
                        ticket.comments().stream()
                                .flatMap(comment -> Stream.of(comment.author(), comment.updateAuthor())),
                        ticket.changes().stream().map(Ticket.Change::author))
                .flatMap(Function.identity())
                .flatMap(Optional::stream);
    }

    private static List<String> keys(Collection<Ticket.Person> people) {
        return people.stream().map(Ticket.Person::key).toList();
    }

    private static List<String> names(Collection<Ticket.Person> people) {
        return people.stream().map(Ticket.Person::name).toList();
    }

    private static Map<String, SandboxUser> by(Function<SandboxUser, String> what, List<SandboxUser> users) {
        return users.stream().collect(Collectors.toMap(what, Function.identity()));
    }

    private static SandboxUser user(Ticket.Person person, long id) {
        return new SandboxUser(
                person.key(), id, person.name(), person.displayName(), person.email(), person.active(), false, false);
    }

    /** Who it is here. */
    String key(Ticket.Person person) {
        return known.get(person.key());
    }

    String customer(Ticket.Person person, long project) {
        String key = key(person);
        owes(new Users.Given(Role.CUSTOMER, project, key));
        return key;
    }

    /**
     * Whoever answered in public a ticket that is not theirs is an agent, unless they reported one, or were here before:
     * a file gives nobody rights who had none.
     */
    String author(Ticket.Person person, Ticket.Comment comment, Ticket ticket, long project) {
        String key = key(person);
        boolean own = ticket.reporter().filter(person::equals).isPresent();
        if (comment.open() && !own && made.contains(key) && !coming.reported(person)) {
            owes(new Users.Given(Role.AGENT, project, key));
        }
        return key;
    }

    private void owes(Users.Given role) {
        if (given.add(role)) {
            owed.add(role);
        }
    }

    /** Writes the roles that came up since it was called before. */
    void giveRoles() {
        Map<Boolean, List<Users.Given>> isNew =
                owed.stream().collect(Collectors.partitioningBy(role -> made.contains(role.userKey())));
        stores.users().giveAll(isNew.get(true));
        isNew.get(false).forEach(role -> stores.users().give(role.role(), role.projectId(), role.userKey()));
        owed.clear();
    }
}
