package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** The versions, which ask each time who asks. */
final class SandboxReleases implements Releases {
    private static final int LONGEST = 255;

    private final Stores stores;
    private final Permissions permissions;
    private final SandboxAuthenticationContext authentication;

    SandboxReleases(Parts parts) {
        this.stores = parts.entities().stores();
        this.permissions = parts.permissions();
        this.authentication = parts.authentication();
    }

    @Override
    public Release make(String projectKey, String name, boolean released) {
        Projects.ProjectRow project = stores.projects()
                .byKey(projectKey)
                .filter(found -> may(Permissions.BROWSE, found))
                .orElseThrow(() -> Refused.notFound("The project"));
        refuseOthers(project);
        boolean taken = stores.versions().of(project.id()).stream()
                .anyMatch(version -> version.name().equalsIgnoreCase(name.strip()));
        if (taken || name.isBlank() || name.strip().length() > LONGEST) {
            throw Refused.badValue("name: expected one of at most 255 characters that no version has.");
        }
        return release(project, stores.versions().insert(project.id(), name.strip(), released));
    }

    @Override
    public Release release(long id, boolean released) {
        Versions.VersionRow version = stores.versions().byId(id).orElseThrow(SandboxReleases::unknown);
        Projects.ProjectRow project = stores.projects()
                .byId(version.projectId())
                .filter(found -> may(Permissions.BROWSE, found))
                .orElseThrow(SandboxReleases::unknown);
        refuseOthers(project);
        stores.versions().release(id, released);
        return release(project, stores.versions().byId(id).orElseThrow());
    }

    private static Refused unknown() {
        return Refused.notFound("The version");
    }

    private static Release release(Projects.ProjectRow project, Versions.VersionRow row) {
        return new Release(row.id(), project.key(), row.name(), row.released());
    }

    private void refuseOthers(Projects.ProjectRow project) {
        if (!may(Permissions.ADMINISTER, project) || project.archived()) {
            throw Refused.forbidden();
        }
    }

    private boolean may(String permission, Projects.ProjectRow project) {
        Optional<String> me = authentication.user().map(ApplicationUser::getKey);
        return permissions.may(permission, project.id(), me);
    }
}
