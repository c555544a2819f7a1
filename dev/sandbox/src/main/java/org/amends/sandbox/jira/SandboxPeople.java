package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persons of the sandbox, with what they are. */
final class SandboxPeople implements People {
    private final Entities entities;
    private final Stores stores;

    SandboxPeople(Entities entities) {
        this.entities = entities;
        this.stores = entities.stores();
    }

    @Override
    public List<Person> seeded() {
        return stores.users().seeded().stream()
                .filter(SandboxUser::active)
                .map(this::person)
                .toList();
    }

    @Override
    public Optional<Person> byName(String name) {
        return stores.users().byName(name).map(this::person);
    }

    @Override
    public List<ApplicationUser> matching(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return stores.users().all().stream()
                .filter(SandboxUser::active)
                .filter(user -> words(user)
                        .anyMatch(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)))
                .map(entities::user)
                .map(ApplicationUser.class::cast)
                .toList();
    }

    private static Stream<String> words(SandboxUser user) {
        return Stream.concat(
                Stream.of(user.name(), user.email()),
                Stream.of(user.displayName().split(" ")));
    }

    @Override
    public List<String> groupsMatching(String typed) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return stores.groups().all().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    @Override
    public Optional<Person> signIn(String name, String password) {
        return stores.users()
                .byName(name)
                .filter(user -> user.active() && user.name().equals(password))
                .map(this::person);
    }

    private Person person(SandboxUser user) {
        String role = user.admin() ? "admin" : partsIn(user).collect(Collectors.joining(", "));
        return new Person(entities.user(user), role.isEmpty() ? "customer" : role, user.admin(), !role.isEmpty());
    }

    private Stream<String> partsIn(SandboxUser user) {
        return Stream.of(
                        part("agent of ", Role.AGENT, user),
                        part("may not edit in ", Role.TRAINEE, user),
                        part("project admin of ", Role.ADMINISTRATOR, user))
                .flatMap(Optional::stream);
    }

    private Optional<String> part(String words, Role role, SandboxUser user) {
        return stores.users().projectsOf(role, user.key()).stream()
                .flatMap(id -> stores.projects().byId(id).stream())
                .map(Projects.ProjectRow::key)
                .reduce((one, other) -> one + ", " + other)
                .map(projects -> words + projects);
    }
}
