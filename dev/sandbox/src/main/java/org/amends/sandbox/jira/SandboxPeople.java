package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return stores.users().seeded().stream().map(this::person).toList();
    }

    @Override
    public Optional<Person> byName(String name) {
        return stores.users().byName(name).map(this::person);
    }

    @Override
    public Optional<Person> signIn(String name, String password) {
        return stores.users()
                .byName(name)
                .filter(user -> user.active() && user.name().equals(password))
                .map(this::person);
    }

    private Person person(SandboxUser user) {
        List<Long> projects = stores.users().projectsOf(Role.AGENT, user.key());
        return new Person(entities.user(user), role(user, projects), user.admin(), !projects.isEmpty());
    }

    private String role(SandboxUser user, List<Long> projects) {
        if (user.admin()) {
            return "admin";
        }
        return projects.isEmpty()
                ? "customer"
                : "agent of "
                        + projects.stream()
                                .flatMap(id -> stores.projects().byId(id).stream())
                                .map(Projects.ProjectRow::key)
                                .collect(Collectors.joining(", "));
    }
}
