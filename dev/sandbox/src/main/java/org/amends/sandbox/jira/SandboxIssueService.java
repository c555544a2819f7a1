package org.amends.sandbox.jira;

import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;

/** Behind {@code IssueService}: issues as far as the person may see and change them. */
final class SandboxIssueService {
    private static final String NOT_FOUND = "The issue no longer exists, or you may not see it.";

    private final Entities entities;
    private final Stores stores;
    private final Permissions permissions;
    private final Transitioning transitioning;
    private final SandboxAuthenticationContext authentication;

    SandboxIssueService(
            Entities entities,
            Permissions permissions,
            Transitioning transitioning,
            SandboxAuthenticationContext authentication) {
        this.entities = entities;
        this.stores = entities.stores();
        this.permissions = permissions;
        this.transitioning = transitioning;
        this.authentication = authentication;
    }

    public IssueInputParameters newIssueInputParameters() {
        return entities.holes().over(IssueInputParameters.class, new SandboxIssueInputParameters(entities.holes()));
    }

    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return result(user, stores.issues().byId(issueId));
    }

    private IssueResult result(ApplicationUser user, Optional<IssueRow> found) {
        ErrorCollection errors = errors();
        Optional<IssueRow> visible = found.filter(issue -> may(Permissions.BROWSE, issue, user));
        if (visible.isEmpty()) {
            errors.addErrorMessage(NOT_FOUND);
        }
        return new IssueResult(visible.map(entities::issue).orElse(null), errors);
    }

    /** Reads and writes nothing; what it answers with is stored nowhere. */
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        ErrorCollection errors = errors();
        refuseStranger(user, errors);
        SandboxIssueInputParameters given = behind(parameters);
        CreateScreen screen = new CreateScreen(stores, permissions);
        if (!errors.hasAnyErrors()) {
            screen.check(given, Entities.key(user), errors);
        }
        return new CreateValidationResult(errors.hasAnyErrors() ? null : drafted(given, screen), errors);
    }

    private MutableIssue drafted(SandboxIssueInputParameters given, CreateScreen screen) {
        SandboxIssue draft = new SandboxIssue(entities, Optional.empty());
        draft.setProjectId(screen.project(given).orElseThrow().id());
        draft.setIssueTypeId(given.given().get(IssueField.TYPE.id()));
        draft.setSummary(given.given().get(IssueField.SUMMARY.id()));
        draft.setDescription(given.given().get(IssueField.DESCRIPTION.id()));
        draft.setReporterId(screen.reporter(given).orElseThrow());
        Optional.ofNullable(given.given().get(IssueField.PRIORITY.id())).ifPresent(draft::setPriorityId);
        given.customFields().forEach((field, values) -> draft.draft()
                .customField(
                        screen.customField(field).orElseThrow(), values.stream().findFirst()));
        return entities.issue(draft);
    }

    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        ErrorCollection errors = errors();
        refuseStranger(user, errors);
        IssueResult issue = getIssue(user, issueId);
        errors.addErrorCollection(issue.getErrorCollection());
        if (!errors.hasAnyErrors()) {
            check(user, stores.issues().byId(issueId).orElseThrow(), actionId, behind(parameters), errors);
        }
        MutableIssue valid = errors.hasAnyErrors() ? null : issue.getIssue();
        return new TransitionValidationResult(valid, actionId, parameters, errors);
    }

    private void check(
            ApplicationUser user,
            IssueRow issue,
            int actionId,
            SandboxIssueInputParameters given,
            ErrorCollection errors) {
        Optional<SandboxWorkflow.Transition> transition = transitioning.available(issue, Entities.key(user)).stream()
                .filter(one -> one.id() == actionId)
                .findFirst();
        if (transition.isEmpty()) {
            errors.addErrorMessage("It seems that you have tried to perform a workflow operation (" + actionId
                    + ") that is not valid for the current state of " + issue.key() + ".");
        }
        transition.ifPresent(valid -> new TransitionScreen(stores, issue, valid).check(given, errors));
    }

    public IssueResult transition(ApplicationUser user, TransitionValidationResult valid) {
        if (!valid.isValid()) {
            throw new IllegalStateException("You can not transition an issue with an invalid validation result.");
        }
        ErrorCollection errors = errors();
        refuseStranger(user, errors);
        SandboxIssueInputParameters given = behind(valid.parameters());
        SandboxWorkflow.Transition transition =
                SandboxWorkflow.Transition.of(valid.getActionId()).orElseThrow();
        if (!errors.hasAnyErrors()) {
            Transitioning.Asked asked = new Transitioning.Asked(
                    Optional.ofNullable(given.given().get(IssueField.RESOLUTION.id())),
                    Optional.ofNullable(given.given().get("comment")));
            try {
                transitioning.go(valid.getIssue().getId(), transition, asked, Entities.key(user));
            } catch (TransitionRefused no) {
                errors.addErrorMessage(no.getMessage());
            }
        }
        return new IssueResult(
                stores.issues()
                        .byId(valid.getIssue().getId())
                        .map(entities::issue)
                        .orElse(null),
                errors);
    }

    /** Jira's workflow asks the thread who acts; a caller that names somebody else is a mistake that hides in tests. */
    private void refuseStranger(ApplicationUser user, ErrorCollection errors) {
        if (!authentication.user().map(ApplicationUser::getKey).equals(Entities.key(user))) {
            errors.addErrorMessage("Nobody, or somebody else, is signed in on this thread: set " + user
                    + " as the logged-in user first.");
        }
    }

    private boolean may(String permission, IssueRow issue, ApplicationUser user) {
        return permissions.may(permission, issue, Entities.key(user));
    }

    private static SandboxIssueInputParameters behind(IssueInputParameters parameters) {
        return (SandboxIssueInputParameters) Holes.behind(parameters);
    }

    private ErrorCollection errors() {
        return entities.holes().over(ErrorCollection.class, new SandboxErrors());
    }
}
