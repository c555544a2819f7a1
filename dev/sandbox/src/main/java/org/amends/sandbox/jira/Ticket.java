package org.amends.sandbox.jira;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A ticket as an imported file has it. */
record Ticket(
        String record,
        long id,
        String key,
        Owner project,
        Term type,
        Term status,
        Optional<Term> priority,
        Optional<Term> resolution,
        String summary,
        Optional<String> description,
        Optional<Person> reporter,
        Optional<Person> creator,
        Optional<Person> assignee,
        List<String> labels,
        Instant created,
        Instant updated,
        Optional<Instant> resolved,
        Optional<String> due,
        List<Comment> comments,
        List<Change> changes) {

    /** Its project. */
    record Owner(long id, String key, String name, String typeKey) {}

    /** An issue type, status, priority or resolution; the flag as in {@link Word}. */
    record Term(String id, String name, Optional<String> category, boolean flag) {}

    record Person(String key, String name, String displayName, String email, boolean active) {}

    record Comment(
            String place,
            long id,
            Optional<Person> author,
            Optional<Person> updateAuthor,
            String body,
            Instant created,
            Instant updated,
            boolean open) {}

    record Change(String place, long id, Optional<Person> author, Instant created, List<Changes.Item> items) {}
}
