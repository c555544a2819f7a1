package org.amends.sandbox.jira;

import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.project.Project;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The administration, which asks each time whether an administrator asks. */
final class SandboxAdministration implements Administration {
    private final Parts parts;
    private final Stores stores;
    private final BaseUrl baseUrl;
    private final Belongings belongings;

    SandboxAdministration(Parts parts) {
        this.parts = parts;
        this.stores = parts.entities().stores();
        this.baseUrl = new BaseUrl(stores.database());
        this.belongings = new Belongings(stores);
    }

    @Override
    public List<Account> accounts() {
        refuseOthers();
        return stores.users().all().stream().map(belongings::account).toList();
    }

    @Override
    public void belongs(String name, Set<String> agentOf, Set<String> groups) {
        refuseOthers();
        belongings.put(user(name), agentOf, groups);
    }

    @Override
    public void lead(String projectKey, String name) {
        refuseOthers();
        belongings.lead(projectKey, user(name));
    }

    @Override
    public void activate(String name, boolean active) {
        refuseOthers();
        SandboxUser user = user(name);
        if (!active) {
            refuseOneself(user);
        }
        stores.users().activate(user.key(), active);
    }

    @Override
    public void anonymise(String name) {
        refuseOthers();
        SandboxUser user = user(name);
        refuseOneself(user);
        List<Long> named = stores.issues().naming(user.key());
        stores.database().transact(() -> {
            new Anonymising(stores).of(user);
            named.forEach(parts.index()::changed);
        });
    }

    private SandboxUser user(String name) {
        return stores.users().byName(name).orElseThrow(() -> Refused.notFound("The user"));
    }

    @Override
    public List<ProjectState> projects() {
        refuseOthers();
        return stores.projects().all().stream()
                .map(project -> new ProjectState(project.key(), project.name(), project.archived()))
                .toList();
    }

    @Override
    public void requireOnCreate(String projectKey, String field, boolean required) {
        refuseOthers();
        new RequiredFields(stores.database()).put(project(projectKey).id(), field, required);
    }

    @Override
    public void archiveProject(String key, boolean archived) {
        refuseOthers();
        stores.projects().archive(project(key).id(), archived);
    }

    @Override
    public void deleteProject(String key) {
        refuseOthers();
        Projects.ProjectRow row = project(key);
        Project project = parts.entities().project(row);
        stores.database().transact(() -> {
            stores.issues().idsOf(row.id()).forEach(parts.writing()::delete);
            stores.versions().deleteOf(row.id());
            stores.projects().delete(row.id());
        });
        parts.publisher()
                .publish(new ProjectDeletedEvent(parts.authentication().user().orElse(null), project));
    }

    private Projects.ProjectRow project(String key) {
        return stores.projects().byKey(key).orElseThrow(() -> Refused.notFound("The project"));
    }

    @Override
    public List<AuditLine> auditLog() {
        refuseOthers();
        return stores.audit().newestFirst().stream()
                .map(line -> new AuditLine(
                        line.at(),
                        line.author(),
                        words(line.category()),
                        words(line.action()),
                        line.object(),
                        stores.audit().values(line.id()).stream()
                                .map(value -> new AuditChange(words(value.key()), value.from(), value.to()))
                                .toList()))
                .toList();
    }

    private String words(String key) {
        return parts.translations().pattern(parts.languages().current(), key).orElse(key);
    }

    @Override
    public URI baseUrl() {
        refuseOthers();
        return baseUrl.get().orElseThrow();
    }

    @Override
    public void baseUrl(String url) {
        refuseOthers();
        baseUrl.set(address(url));
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url.strip());
            if (address.getHost() != null && url.strip().matches("https?://.{1,180}")) {
                return address;
            }
        } catch (URISyntaxException unreadable) {
            // refused below, with what was expected
        }
        throw Refused.badValue("The base URL must be an address such as https://jira.example.com: " + url);
    }

    private void refuseOthers() {
        if (!parts.permissions().isAdmin(me())) {
            throw Refused.notFound("The page");
        }
    }

    /** As in Jira: who could undo it is not there any more. */
    private void refuseOneself(SandboxUser user) {
        if (me().equals(Optional.of(user.key()))) {
            throw Refused.forbidden("You cannot do this to your own account. Another administrator of Jira can.");
        }
    }

    private Optional<String> me() {
        return Permissions.key(parts.authentication().user().orElse(null));
    }
}
