package org.amends.jira.store;

/** A follow-up that waits for its day, and would be told sooner if its known problem were released. */
public record AwaitedNews(String id, long issueId, long knownProblem) {}
