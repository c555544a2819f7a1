package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

public class UpdateIssueRequest {

    private final boolean sendMail;

    private UpdateIssueRequest(boolean sendMail) {
        this.sendMail = sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public static class UpdateIssueRequestBuilder {

        private boolean mail = true;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            mail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(mail);
        }
    }
}
