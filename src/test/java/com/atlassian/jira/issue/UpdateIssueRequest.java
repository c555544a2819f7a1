package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

public class UpdateIssueRequest {

    private final boolean sendMail;
    private final EventDispatchOption option;

    private UpdateIssueRequest(boolean sendMail, EventDispatchOption option) {
        this.sendMail = sendMail;
        this.option = option;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public boolean isSendMail() {
        return sendMail;
    }

    public EventDispatchOption getEventDispatchOption() {
        return option;
    }

    public static class UpdateIssueRequestBuilder {

        private boolean mail = true;
        private EventDispatchOption option;

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption chosen) {
            option = chosen;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            mail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(mail, option);
        }
    }
}
