package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;

/** What customers see: their own requests, with their status and the public comments, and nothing else. */
public interface Portal {
    record Request(String projectKey, String key, String summary, String status, Instant created) {}

    record RequestView(Request request, String description, String resolution, List<Desk.CommentView> comments) {}

    /** The signed-in person's own requests, newest first. */
    List<Request> requests();

    /** Only one's own request; everything else is refused as not found. */
    RequestView request(String key);

    /** The customer answers; always public. */
    void comment(String key, String body);

    /** The customer gives one to five stars to a request that is resolved, in place of any before. No event tells of it. */
    void rate(String key, int stars);

    /** The customer raises a request; returns its key. */
    String raise(String projectKey, String typeId, String summary, String description);
}
