package org.amends.sandbox.jira;

/** What a person is in a project. */
enum Role {
    ADMINISTRATOR("Administrators"),
    AGENT("Service Desk Team"),
    /** Given to an agent beside {@link #AGENT}: who looks and comments, and may not change tickets. */
    TRAINEE("Trainees"),
    CUSTOMER("Service Desk Customers"),
    /** Given to an agent beside {@link #AGENT}; no permission hangs on it. */
    LEAD("Team leads");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    /** As administrators know it. */
    String title() {
        return title;
    }
}
