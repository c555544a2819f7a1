package org.amends.jira.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one agent does not want to hear of the reply review: ids of rules and tickets, nothing else.
 *
 * @param off everything
 * @param rules these rules, on every ticket
 * @param onTickets rules by the ticket on which they are hidden, the ticket that was touched last at the end
 */
public record HiddenHints(boolean off, Set<String> rules, Map<Long, Set<String>> onTickets) {
    /** Older tickets are forgotten: their hints come back, which is harmless. */
    static final int MOST_TICKETS = 50;

    /** Nothing is hidden. */
    public static final HiddenHints NONE = new HiddenHints(false, Set.of(), Map.of());

    /** A copy that nobody changes. */
    public HiddenHints {
        rules = Set.copyOf(rules);
        Map<Long, Set<String>> copy = new LinkedHashMap<>();
        onTickets.forEach((ticket, hidden) -> copy.put(ticket, Set.copyOf(hidden)));
        onTickets = java.util.Collections.unmodifiableMap(copy);
    }

    /** All rules that are hidden on a ticket. */
    public Set<String> on(long ticket) {
        Set<String> all = new TreeSet<>(rules);
        all.addAll(onTickets.getOrDefault(ticket, Set.of()));
        return all;
    }

    /** The same with a rule hidden on a ticket. */
    public HiddenHints hiding(String rule, long ticket) {
        Set<String> there = new TreeSet<>(onTickets.getOrDefault(ticket, Set.of()));
        there.add(rule);
        return withTicket(ticket, there);
    }

    /** The same with nothing hidden on a ticket but what is hidden on every one. */
    public HiddenHints showing(long ticket) {
        return withTicket(ticket, Set.of());
    }

    private HiddenHints withTicket(long ticket, Set<String> there) {
        Map<Long, Set<String>> tickets = new LinkedHashMap<>(onTickets);
        tickets.remove(ticket);
        if (!there.isEmpty()) {
            tickets.put(ticket, there);
        }
        tickets.keySet().stream().limit(Math.max(0, tickets.size() - MOST_TICKETS)).toList().stream()
                .forEach(tickets::remove);
        return new HiddenHints(off, rules, tickets);
    }
}
