package org.amends.jira.store;

import java.time.Instant;

/** A follow-up that is due, as its row has it. */
public record DueFollowUp(String id, long issueId, Instant due) {}
