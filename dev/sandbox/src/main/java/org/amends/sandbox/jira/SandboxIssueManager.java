package org.amends.sandbox.jira;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;

/** Behind {@code IssueManager}: checks hardly a permission, as in Jira; what is missing is null there too. */
final class SandboxIssueManager {
    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final Writing writing;
    private final SandboxAuthenticationContext authentication;

    SandboxIssueManager(
            Entities entities, Permissions permissions, Writing writing, SandboxAuthenticationContext authentication) {
        this.entities = entities;
        this.stores = entities.stores();
        this.permissions = permissions;
        this.writing = writing;
        this.authentication = authentication;
    }

    public MutableIssue getIssueObject(Long id) {
        return Optional.ofNullable(id)
                .flatMap(stores.issues()::byId)
                .map(entities::issue)
                .orElse(null);
    }

    public MutableIssue getIssueObject(String key) {
        return Optional.ofNullable(key)
                .flatMap(stores.issues()::byKey)
                .map(entities::issue)
                .orElse(null);
    }

    /** The workflow's first transition asks for CREATE_ISSUES, and for somebody signed in on this thread. */
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        SandboxIssue draft = Entities.behind(issue);
        Optional<String> by = Entities.key(remoteUser);
        if (!authentication.user().map(ApplicationUser::getKey).equals(by)) {
            throw new CreateException("Nobody, or somebody else, is signed in on this thread: set " + remoteUser
                    + " as the logged-in user first.");
        }
        refuseIncomplete(draft, by);
        long id = writing.create(draft, by);
        return entities.issue(stores.issues().byId(id).orElseThrow());
    }

    private void refuseIncomplete(SandboxIssue issue, Optional<String> by) throws CreateException {
        if (issue.stored().isPresent()) {
            throw new CreateException(issue + " exists already.");
        }
        long project = issue.projectId().orElseThrow(() -> new CreateException("The issue has no project."));
        String type = issue.value(IssueField.TYPE).orElseThrow(() -> new CreateException("The issue has no type."));
        if (stores.words().typesOf(project).stream().noneMatch(word -> word.id().equals(type))) {
            throw new CreateException("The issue type " + type + " is not one of the project's.");
        }
        String summary = issue.value(IssueField.SUMMARY).orElse("");
        if (summary.isBlank() || summary.length() > 255 || summary.contains("\n")) {
            throw new CreateException("The summary must be one line of 1 to 255 characters.");
        }
        refuseUnknown(issue, IssueField.REPORTER);
        refuseUnknown(issue, IssueField.ASSIGNEE);
        if (!permissions.may(Permissions.CREATE, project, by)) {
            throw new CreateException(by.orElse("Anonymous") + " may not create issues in this project.");
        }
    }

    private void refuseUnknown(SandboxIssue issue, IssueField person) throws CreateException {
        Optional<String> key = issue.value(person);
        if (key.isPresent() && key.flatMap(stores.users()::byKey).isEmpty()) {
            throw new CreateException("The " + person.id() + " " + key.get() + " does not exist.");
        }
    }

    public Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        return update(user, issue, eventDispatchOption);
    }

    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return update(user, issue, request.getEventDispatchOption());
    }

    private Issue update(ApplicationUser user, MutableIssue issue, EventDispatchOption option) {
        SandboxIssue draft = Entities.behind(issue);
        Optional<Long> event = option.isEventBeingSent() ? Optional.of(option.getEventTypeId()) : Optional.empty();
        writing.update(draft, Entities.key(user), event);
        return issue;
    }

    public boolean isEditable(Issue issue) {
        return Entities.behind(issue).isEditable() && !issue.isArchived();
    }
}
