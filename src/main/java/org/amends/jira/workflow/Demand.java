package org.amends.jira.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.Requirement;
import org.amends.apology.word.Coded;

/**
 * What an admin demands of a transition, as Jira keeps it in the workflow and sends it from a form: what of the apology, and of
 * whom. Nothing that is known chosen: the steps before the solution, of agents.
 */
record Demand(List<Requirement> requirements, boolean ofEverybody) {
    static final String WANTED = "amendsRequires";
    static final String WHOSE = "amendsOf";
    static final String AGENTS = "agents";
    static final String EVERYBODY = "everybody";

    static Demand of(Map<?, ?> given) {
        Set<String> codes = texts(given, WANTED)
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .collect(Collectors.toSet());
        List<Requirement> chosen = Arrays.stream(Requirement.values())
                .filter(requirement -> codes.contains(requirement.code()))
                .toList();
        return new Demand(
                chosen.isEmpty() ? List.of(Requirement.STEPS_BEFORE_SOLUTION) : chosen,
                texts(given, WHOSE).anyMatch(EVERYBODY::equals));
    }

    /** For Jira to keep. */
    Map<String, String> kept() {
        return Map.of(
                WANTED,
                requirements.stream().map(Coded::code).collect(Collectors.joining(",")),
                WHOSE,
                ofEverybody ? EVERYBODY : AGENTS);
    }

    /** A form sends an array, the workflow has it plain. */
    private static Stream<String> texts(Map<?, ?> given, String name) {
        Object found = given.get(name);
        return found instanceof String[] several
                ? Arrays.stream(several)
                : Stream.ofNullable(found).filter(String.class::isInstance).map(String.class::cast);
    }
}
