package org.amends.sandbox.jira;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the administration's pages show and do, always as the signed-in person: whoever is no administrator of Jira gets
 * {@link Refused}.
 */
public interface Administration {
    /** Somebody with an account; projects are named by their keys. */
    record Account(
            String key,
            String name,
            String displayName,
            boolean active,
            List<String> agentOf,
            List<String> groups,
            List<String> leads) {}

    /** A project, the archived ones too. */
    record ProjectState(String key, String name, boolean archived) {}

    List<Account> accounts();

    /** Who is not active can neither log in nor do anything, so nobody deactivates themselves. */
    void activate(String name, boolean active);

    /**
     * Takes away who somebody was, wherever Jira keeps it: name, address, and the user key, which goes with them since it
     * was the name once. They are not active afterwards, so nobody anonymises themselves. What anybody wrote stays.
     */
    void anonymise(String name);

    /** Makes somebody an agent of these projects and of no other, and a member of these groups and of no other. */
    void belongs(String name, Set<String> agentOf, Set<String> groups);

    /** Who leads a project; that gives no permission. */
    void lead(String projectKey, String name);

    List<ProjectState> projects();

    /** Whether who creates an issue in a project has to fill in that field, by its id, such as {@code priority}. */
    void requireOnCreate(String projectKey, String field, boolean required);

    /** The issues of an archived project can be read by their addresses, and not be changed. */
    void archiveProject(String key, boolean archived);

    /** Deletes a project with its issues, of which nobody hears one by one. */
    void deleteProject(String key);

    /** A line of the audit log, in words. */
    record AuditLine(
            Instant at, String author, String category, String action, String object, List<AuditChange> changes) {}

    /** What was changed in it; empty where there was nothing, or is nothing any more. */
    record AuditChange(String what, String before, String after) {}

    /** The audit log, newest first. */
    List<AuditLine> auditLog();

    /** The address under which this Jira says that it is reached. */
    URI baseUrl();

    void baseUrl(String url);
}
