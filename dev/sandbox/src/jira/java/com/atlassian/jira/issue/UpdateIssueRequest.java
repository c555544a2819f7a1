package com.atlassian.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;

/** The sandbox's own: how an issue is to be updated. Tells listeners and sends mail unless told otherwise. */
public class UpdateIssueRequest {
    private final EventDispatchOption eventDispatchOption;
    private final boolean sendMail;

    private UpdateIssueRequest(UpdateIssueRequestBuilder made) {
        this.eventDispatchOption = made.eventDispatchOption;
        this.sendMail = made.sendMail;
    }

    public static UpdateIssueRequestBuilder builder() {
        return new UpdateIssueRequestBuilder();
    }

    public EventDispatchOption getEventDispatchOption() {
        return eventDispatchOption;
    }

    public boolean isSendMail() {
        return sendMail;
    }

    /** Gathers the parts. */
    public static class UpdateIssueRequestBuilder {
        private EventDispatchOption eventDispatchOption = EventDispatchOption.ISSUE_UPDATED;
        private boolean sendMail = true;

        private UpdateIssueRequestBuilder() {}

        public UpdateIssueRequestBuilder eventDispatchOption(EventDispatchOption option) {
            this.eventDispatchOption = option;
            return this;
        }

        public UpdateIssueRequestBuilder sendMail(boolean send) {
            this.sendMail = send;
            return this;
        }

        public UpdateIssueRequest build() {
            return new UpdateIssueRequest(this);
        }
    }
}
