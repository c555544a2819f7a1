package org.amends.sandbox.jira;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file brings, as its first reading found it: nothing in it stands there twice. */
final class Coming {
    /** What has an id, by the name that {@link Ids} counts it under. */
    enum Kind {
        ISSUE,
        COMMENT,
        CHANGE
    }

    private final Set<String> keys = new HashSet<>();
    private final Set<String> reporters = new HashSet<>();
    private final Map<Kind, Set<Long>> ids = new EnumMap<>(Kind.class);

    void add(Ticket ticket) {
        once(keys.add(ticket.key()), ticket.record() + ", field key", ticket.key());
        ticket.reporter().map(Ticket.Person::key).ifPresent(reporters::add);
        add(Kind.ISSUE, ticket.id(), ticket.record() + ", field id");
        ticket.comments().forEach(comment -> add(Kind.COMMENT, comment.id(), comment.place()));
        ticket.changes().forEach(change -> add(Kind.CHANGE, change.id(), change.place()));
    }

    private void add(Kind kind, long id, String place) {
        once(ids.computeIfAbsent(kind, of -> new HashSet<>()).add(id), place, id);
    }

    private static void once(boolean isNew, String place, Object what) {
        if (!isNew) {
            throw new Unreadable(place + ": " + what + " stands in the file twice");
        }
    }

    int tickets() {
        return keys.size();
    }

    boolean reported(Ticket.Person person) {
        return reporters.contains(person.key());
    }

    Optional<Long> newest(Kind kind) {
        return ids.getOrDefault(kind, Set.of()).stream().max(Long::compare);
    }
}
