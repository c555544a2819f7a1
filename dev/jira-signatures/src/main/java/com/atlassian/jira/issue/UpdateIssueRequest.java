package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import org.amends.signatures.SignatureOnly;

/**
 * How an issue is to be updated: which event, mail or not.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/service/EstimateFieldServiceImpl.java (Jira 11.3): build, builder;
 * https://github.com/tied/custom-security-level-jira-plugin-/blob/de54634c18/src/main/java/fr/nlebec/jira/plugins/customseclvl/service/SecurityRuleApplicationManager.java (Jira 7.1): eventDispatchOption, sendMail.
 * Not verified: getEventDispatchOption, isSendMail.
 */
public class UpdateIssueRequest {
    private UpdateIssueRequest() {}

    public static UpdateIssueRequestBuilder builder() {
        throw new SignatureOnly();
    }

    public EventDispatchOption getEventDispatchOption() {
        throw new SignatureOnly();
    }

    public boolean isSendMail() {
        throw new SignatureOnly();
    }

    /** Builds the request. */
    public static class UpdateIssueRequestBuilder {
        private UpdateIssueRequestBuilder() {}

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption eventDispatchOption) {
            throw new SignatureOnly();
        }

        public UpdateIssueRequestBuilder sendMail(boolean sendMail) {
            throw new SignatureOnly();
        }

        public UpdateIssueRequest build() {
            throw new SignatureOnly();
        }
    }
}
