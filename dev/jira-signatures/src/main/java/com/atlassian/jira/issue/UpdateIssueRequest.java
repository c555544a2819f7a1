package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import org.amends.signatures.SignatureOnly;

/**
 * How an issue is to be updated: which event, mail or not, with what history metadata.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3).
 * Not verified: getEventDispatchOption, getHistoryMetadata, historyMetadata, isSendMail.
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

    public HistoryMetadata getHistoryMetadata() {
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

        public UpdateIssueRequestBuilder historyMetadata(HistoryMetadata historyMetadata) {
            throw new SignatureOnly();
        }

        public UpdateIssueRequest build() {
            throw new SignatureOnly();
        }
    }
}
