package org.amends.sandbox.jira;

import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** Reads a ticket of what Jira's search returns with {@code expand=changelog}. */
final class TicketReader {
    /** How many characters Jira gives a key or an id, and a name. */
    private static final int KEY = 60;

    private static final int NAME = 255;
    private static final int CATEGORY = 20;

    private TicketReader() {}

    /** {@code index} counts from 1, as people do. */
    static Ticket read(JsonObject json, int index) {
        String key = json.getString("key", "");
        String record = "Record " + index + (key.isEmpty() ? "" : " (" + key + ")");
        JsonRecord issue = new JsonRecord(json, record, "");
        checkKey(issue);
        JsonRecord fields = issue.object("fields");
        return new Ticket(
                record,
                issue.id("id"),
                issue.text("key", KEY),
                project(fields.object("project"), issue),
                term(fields.object("issuetype"), fields.object("issuetype").flag("subtask", false)),
                status(fields.object("status")),
                fields.maybeObject("priority").map(priority -> term(priority, false)),
                fields.maybeObject("resolution").map(resolution -> term(resolution, false)),
                fields.text("summary", NAME),
                fields.maybeText("description"),
                person(fields, "reporter"),
                person(fields, "creator"),
                person(fields, "assignee"),
                fields.texts("labels", NAME),
                fields.date("created"),
                fields.date("updated"),
                fields.maybeDate("resolutiondate"),
                due(fields),
                comments(fields),
                changes(issue));
    }

    private static void checkKey(JsonRecord issue) {
        if (!issue.text("key", KEY).matches("[A-Z][A-Z0-9_]*-[1-9][0-9]{0,17}")) {
            throw issue.wrong("key", "expected a key like CARE-1 but found " + issue.text("key", KEY));
        }
    }

    private static Ticket.Owner project(JsonRecord project, JsonRecord issue) {
        String key = project.text("key", KEY);
        if (!issue.text("key", KEY).startsWith(key + "-")) {
            throw project.wrong("key", "is " + key + ", which the ticket's key does not begin with");
        }
        return new Ticket.Owner(
                project.id("id"),
                key,
                project.maybeText("name", NAME).orElse(key),
                project.maybeText("projectTypeKey", KEY).orElse("service_desk"));
    }

    private static Ticket.Term term(JsonRecord term, boolean flag) {
        return new Ticket.Term(term.text("id", KEY), term.text("name", NAME), Optional.empty(), flag);
    }

    private static Ticket.Term status(JsonRecord status) {
        Optional<String> category = status.maybeObject("statusCategory").map(of -> of.text("key", CATEGORY));
        return new Ticket.Term(status.text("id", KEY), status.text("name", NAME), category, true);
    }

    private static Optional<String> due(JsonRecord fields) {
        try {
            return fields.maybeText("duedate").map(LocalDate::parse).map(LocalDate::toString);
        } catch (DateTimeParseException unreadable) {
            throw fields.wrong("duedate", "expected a date like 2020-04-01");
        }
    }

    private static Optional<Ticket.Person> person(JsonRecord of, String field) {
        return of.maybeObject(field).map(person -> {
            String name = person.text("name", NAME);
            return new Ticket.Person(
                    person.maybeText("key", NAME).orElse(name),
                    name,
                    person.maybeText("displayName", NAME).orElse(name),
                    person.maybeText("emailAddress", NAME).orElse(name + "@example.com"),
                    person.flag("active", true));
        });
    }

    private static List<Ticket.Comment> comments(JsonRecord fields) {
        Optional<JsonRecord> list = fields.maybeObject("comment");
        list.ifPresent(comments -> comments.whole("comments"));
        return list.map(comments -> comments.objects("comments")).orElseGet(List::of).stream()
                .map(TicketReader::comment)
                .toList();
    }

    private static Ticket.Comment comment(JsonRecord comment) {
        return new Ticket.Comment(
                comment.place("id"),
                comment.id("id"),
                person(comment, "author"),
                person(comment, "updateAuthor"),
                comment.maybeText("body").orElse(""),
                comment.date("created"),
                comment.maybeDate("updated").orElseGet(() -> comment.date("created")),
                comment.flag("jsdPublic", true));
    }

    private static List<Ticket.Change> changes(JsonRecord issue) {
        Optional<JsonRecord> log = issue.maybeObject("changelog");
        log.ifPresent(changes -> changes.whole("histories"));
        return log.map(changes -> changes.objects("histories")).orElseGet(List::of).stream()
                .map(TicketReader::change)
                .toList();
    }

    private static Ticket.Change change(JsonRecord change) {
        return new Ticket.Change(
                change.place("id"),
                change.id("id"),
                person(change, "author"),
                change.date("created"),
                change.objects("items").stream().map(TicketReader::item).toList());
    }

    private static Changes.Item item(JsonRecord item) {
        return new Changes.Item(
                item.maybeText("fieldtype", KEY).orElse("jira"),
                item.text("field", NAME),
                item.maybeText("from"),
                item.maybeText("fromString"),
                item.maybeText("to"),
                item.maybeText("toString"));
    }
}
