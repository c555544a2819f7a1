package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import org.amends.signatures.SignatureOnly;

/**
 * Creates, updates and transitions issues as a user, asking permissions and screens.
 *
 * <p>Read from
 * https://github.com/mailru/jira-plugins-mrimsender/blob/12bdf7fae4/src/main/java/ru/mail/jira/plugins/myteam/service/impl/IssueServiceImpl.java (Jira 8): getErrorCollection, isValid, newIssueInputParameters, transition, validateTransition;
 * https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/bc/issue/IssueService.html (Jira 7.1).
 * Not verified: getActionId.
 */
public interface IssueService {
    IssueInputParameters newIssueInputParameters();

    /** Writes nothing. */
    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

    IssueResult getIssue(ApplicationUser user, Long issueId);

    /** An issue, or why there is none. */
    class IssueResult extends ServiceResultImpl {
        private IssueResult(ErrorCollection errors) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw new SignatureOnly();
        }
    }
    /** An issue that may be created and is not stored, or why there is none. */
    class CreateValidationResult extends ServiceResultImpl {
        private CreateValidationResult(ErrorCollection errors) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw new SignatureOnly();
        }
    }
    /** A transition that may be done, or why not. */
    class TransitionValidationResult extends ServiceResultImpl {
        private TransitionValidationResult(ErrorCollection errors) {
            super(errors);
        }

        public MutableIssue getIssue() {
            throw new SignatureOnly();
        }

        public int getActionId() {
            throw new SignatureOnly();
        }
    }
}
