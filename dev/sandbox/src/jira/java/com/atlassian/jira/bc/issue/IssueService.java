package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

/** The sandbox's own: issues, as a person may change them. */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    IssueResult getIssue(ApplicationUser user, Long issueId);

    /** An issue, or the errors why there is none. */
    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue that may be created and is not stored yet, or the errors why not. */
    class CreateValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** A transition that may be gone through, or the errors why not. */
    class TransitionValidationResult extends ServiceResultImpl {
        private final MutableIssue issue;
        private final int actionId;
        private final IssueInputParameters parameters;

        public TransitionValidationResult(
                MutableIssue issue, int actionId, IssueInputParameters parameters, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
            this.actionId = actionId;
            this.parameters = parameters;
        }

        public MutableIssue getIssue() {
            return issue;
        }

        public int getActionId() {
            return actionId;
        }

        /** What was asked for, kept for the sandbox to carry out. */
        public IssueInputParameters parameters() {
            return parameters;
        }
    }
}
