package org.amends.sandbox.jira;

/**
 * What an import did: tickets that are new, tickets that the file knew better and were brought up to date, tickets that
 * were left alone because they are as new here or newer, and comments that were written.
 */
public record Imported(int created, int updated, int kept, int comments) {
    public int tickets() {
        return created + updated + kept;
    }
}
