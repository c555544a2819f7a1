package org.amends.jira.store;

/** What a follow-up may tell of: the known problem, as an issue, and the customer, by user key. */
public record News(long knownProblem, String customer) {}
