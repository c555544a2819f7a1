package org.amends.sandbox.jira;

/** What a person is in a project. */
enum Role {
    ADMINISTRATOR,
    AGENT,
    /** Given to an agent beside {@link #AGENT}: who looks and comments, and may not change tickets. */
    TRAINEE,
    CUSTOMER
}
