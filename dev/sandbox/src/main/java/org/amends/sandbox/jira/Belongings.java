package org.amends.sandbox.jira;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a person belongs to: the projects whose agent they are, groups, and the projects that they lead. */
final class Belongings {
    private final Stores stores;

    Belongings(Stores stores) {
        this.stores = stores;
    }

    Administration.Account account(SandboxUser user) {
        List<Long> agentOf = stores.users().projectsOf(Role.AGENT, user.key());
        return new Administration.Account(
                user.key(),
                user.name(),
                user.displayName(),
                user.active(),
                keys(stores.projects().all().stream().filter(project -> agentOf.contains(project.id()))),
                stores.groups().of(user.key()),
                keys(stores.projects().all().stream()
                        .filter(project ->
                                project.lead().filter(user.key()::equals).isPresent())));
    }

    private static List<String> keys(Stream<Projects.ProjectRow> projects) {
        return projects.map(Projects.ProjectRow::key).toList();
    }

    void put(SandboxUser user, Set<String> agentOf, Set<String> groups) {
        List<Projects.ProjectRow> projects = agentOf.stream().map(this::project).toList();
        stores.database().transact(() -> {
            stores.users().take(Role.AGENT, user.key());
            projects.forEach(project -> stores.users().give(Role.AGENT, project.id(), user.key()));
            stores.groups().put(user.key(), groups);
        });
    }

    void lead(String projectKey, SandboxUser user) {
        stores.projects().lead(project(projectKey).id(), user.key());
    }

    private Projects.ProjectRow project(String key) {
        return stores.projects().byKey(key).orElseThrow(() -> Refused.notFound("The project " + key));
    }
}
