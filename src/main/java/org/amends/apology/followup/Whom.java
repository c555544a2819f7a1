package org.amends.apology.followup;

/** Whom a follow-up is about, where it is not the customer of the apology's own issue: the reporter, by user key, of a covered issue. */
public record Whom(long issueId, String issueKey, String customer) {}
