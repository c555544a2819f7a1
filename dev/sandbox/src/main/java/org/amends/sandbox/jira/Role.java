package org.amends.sandbox.jira;

/** What a person is in a project. */
enum Role {
    ADMINISTRATOR,
    AGENT,
    CUSTOMER
}
