package org.amends.sandbox.jira;

/** A ticket of a file, under the id and in the project that are its own here; known if there is an issue of its key. */
record Placed(Ticket ticket, long id, long project, boolean known) {}
