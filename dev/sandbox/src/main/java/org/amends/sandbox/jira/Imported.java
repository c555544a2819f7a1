package org.amends.sandbox.jira;

/** What an import did: tickets that are new, tickets that were there and were brought up to date, comments read. */
public record Imported(int created, int updated, int comments) {
    public int tickets() {
        return created + updated;
    }
}
