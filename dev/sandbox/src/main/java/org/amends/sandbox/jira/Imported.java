package org.amends.sandbox.jira;

/**
 * What an import did: tickets that are new, tickets that the file knew better and were brought up to date, tickets that
 * were left alone because they are as new here or newer, and comments that were written.
 */
public record Imported(int created, int updated, int kept, int comments) {
    static final Imported NOTHING = new Imported(0, 0, 0, 0);

    public int tickets() {
        return created + updated + kept;
    }

    Imported and(Imported more) {
        return new Imported(created + more.created, updated + more.updated, kept + more.kept, comments + more.comments);
    }
}
