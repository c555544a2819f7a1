package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;

public interface IssueService {

    IssueInputParameters newIssueInputParameters();

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    class IssueResult extends ServiceResultImpl {

        public IssueResult(ErrorCollection errors) {
            super(errors);
        }
    }

    class CreateValidationResult extends ServiceResultImpl {

        private final MutableIssue issue;

        public CreateValidationResult(ErrorCollection errors, MutableIssue issue) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    class TransitionValidationResult extends ServiceResultImpl {

        private final long issueId;
        private final int actionId;

        public TransitionValidationResult(ErrorCollection errors, long issueId, int actionId) {
            super(errors);
            this.issueId = issueId;
            this.actionId = actionId;
        }

        public long issueId() {
            return issueId;
        }

        public int getActionId() {
            return actionId;
        }
    }
}
