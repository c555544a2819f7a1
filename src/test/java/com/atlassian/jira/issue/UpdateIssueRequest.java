package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;

public class UpdateIssueRequest {

    private final boolean sendMail;
    private final HistoryMetadata metadata;

    private UpdateIssueRequest(boolean sendMail, HistoryMetadata metadata) {
        this.sendMail = sendMail;
        this.metadata = metadata;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public HistoryMetadata getHistoryMetadata() {
        return metadata;
    }

    public static class UpdateIssueRequestBuilder {

        private boolean mail = true;
        private HistoryMetadata history;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            mail = send;
            return this;
        }

        public UpdateIssueRequestBuilder historyMetadata(HistoryMetadata metadata) {
            history = metadata;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(mail, history);
        }
    }
}
