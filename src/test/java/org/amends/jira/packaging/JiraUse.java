package org.amends.jira.packaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What the plugin's classes use of other types.
 *
 * @param types every type that stands anywhere in them
 * @param members by type, what they call, read, construct or override; a constructor is {@code new}
 * @param overridden by type, what of these they override or implement
 */
record JiraUse(Set<String> types, Map<String, SortedSet<String>> members, Map<String, SortedSet<String>> overridden) {

    static JiraUse in(JavaClasses plugin) {
        Map<String, SortedSet<String>> overridden = byOwner(plugin.stream().flatMap(JiraUse::overrides));
        Map<String, SortedSet<String>> members = byOwner(
                plugin.stream().flatMap(c -> c.getAccessesFromSelf().stream()).map(Member::of));
        overridden.forEach((type, names) ->
                members.computeIfAbsent(type, none -> new TreeSet<>()).addAll(names));
        Set<String> types = plugin.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(c -> topLevel(c.getBaseComponentType()))
                .collect(toSet());
        return new JiraUse(types, members, overridden);
    }

    SortedSet<String> membersOf(String type) {
        return members.getOrDefault(type, new TreeSet<>());
    }

    boolean overrides(String type, String member) {
        return overridden.getOrDefault(type, new TreeSet<>()).contains(member);
    }

    private record Member(String owner, String name) {
        static Member of(JavaAccess<?> access) {
            return new Member(
                    topLevel(access.getTargetOwner()), access.getName().equals("<init>") ? "new" : access.getName());
        }
    }

    private static Stream<Member> overrides(JavaClass own) {
        return Stream.concat(own.getAllRawSuperclasses().stream(), own.getAllRawInterfaces().stream())
                .flatMap(above -> above.getMethods().stream())
                .filter(above -> own.getMethods().stream().anyMatch(method -> overrides(method, above)))
                .map(above -> new Member(topLevel(above.getOwner()), above.getName()));
    }

    private static boolean overrides(JavaMethod method, JavaMethod above) {
        return method.getName().equals(above.getName())
                && method.getRawParameterTypes().size()
                        == above.getRawParameterTypes().size();
    }

    private static Map<String, SortedSet<String>> byOwner(Stream<Member> found) {
        return found.collect(groupingBy(Member::owner, mapping(Member::name, toCollection(TreeSet::new))));
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceFirst("\\$.*", "");
    }
}
