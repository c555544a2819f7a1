package org.amends.sandbox.jira;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the agents' pages show and do, always as the signed-in person. Whoever may not see something gets the same
 * {@link Refused} as for something that does not exist.
 */
public interface Desk {
    /** Somebody, by key, login name and the name that people read. */
    record Who(String key, String name, String displayName) {}

    record ProjectView(long id, String key, String name) {}

    /** An option in a list: issue type, resolution, priority. */
    record Choice(String id, String name) {}

    /** One line of a queue or a search. */
    record Row(
            long id,
            String key,
            String summary,
            String type,
            String status,
            String statusCategory,
            Optional<String> resolution,
            Optional<Who> reporter,
            Optional<Who> assignee,
            Instant created,
            Instant updated,
            List<String> labels,
            List<FieldView> fields) {}

    /** A custom field that applies to the ticket; {@code stored} is empty where it has no value. The page shows what is {@code onScreen}; REST shows all. */
    record FieldView(
            long id,
            String key,
            String name,
            String typeKey,
            Optional<String> stored,
            boolean onScreen,
            boolean onTransitionScreen) {}

    record CommentView(
            long id, Optional<Who> author, String body, boolean internal, Instant created, Instant updated) {}

    record LinkView(String words, String key, String summary, boolean done) {}

    record ChangeView(long id, Optional<Who> author, Instant at, List<ItemView> items) {}

    record ItemView(String field, String from, String to) {}

    /** A transition that is open to the person now; with a screen it asks for a resolution and takes a comment. */
    record Action(int id, String name, String target, boolean screen) {}

    /** A ticket with everything that its page shows; {@code issue} is Jira's object, for the web panels. */
    record Ticket(
            Row row,
            ProjectView project,
            String description,
            String priority,
            Optional<Instant> resolved,
            Optional<LocalDate> due,
            List<String> fixVersions,
            boolean request,
            boolean editable,
            boolean archived,
            List<CommentView> comments,
            List<LinkView> links,
            List<ChangeView> history,
            List<Action> actions,
            Object issue) {}

    /** What a search found: at most so many rows, and how many there are in all. */
    record Found(List<Row> rows, int total) {}

    record Mail(long id, String to, String subject, String body, Instant at, String issueKey) {}

    List<ProjectView> projects();

    /** Unresolved tickets of a project, oldest first, read from the database. */
    List<Row> queue(String projectKey);

    Ticket ticket(String keyOrId);

    /**
     * A small JQL over the search index, which is a moment behind the database.
     *
     * @throws BadQuery when it cannot be understood
     */
    Found search(String jql, int start, int atMost);

    /** Replies to the customer, or adds an internal note. */
    CommentView comment(String key, String body, boolean internal);

    /** One's own comment, or anybody's for those who may edit the ticket. */
    CommentView editComment(String key, long commentId, String body);

    void deleteComment(String key, long commentId);

    /** Goes through a transition. A resolution is refused where the screen has none, and wanted where it has one. */
    default void transition(String key, int actionId, Optional<String> resolutionId, Optional<String> comment) {
        transition(key, actionId, resolutionId, comment, Map.of());
    }

    /**
     * The same with the custom fields of its screen.
     *
     * @param sent what the form sent for custom fields: {@code customfield_N} or {@code customfield_N:part} with the values
     * @throws FieldRefusal when any of it is not taken; then nothing is done
     */
    void transition(
            String key,
            int actionId,
            Optional<String> resolutionId,
            Optional<String> comment,
            Map<String, List<String>> sent);

    /**
     * Edits the custom fields that stand on the project's screen, as its form does: a field for which nothing is sent loses its value.
     *
     * @param sent as for a transition
     * @throws FieldRefusal when any of it is not taken; then nothing is done
     */
    void editForm(String key, Map<String, List<String>> sent);

    /**
     * Edits custom fields and the fix versions, as far as they stand on the screen.
     *
     * @param operations by the field's key, each an operation, such as {@code set}, with its value, in order
     * @throws FieldRefusal when anything of it is not taken; then nothing is done
     */
    void edit(String key, Map<String, List<Map.Entry<String, Object>>> operations);

    /** Gives the ticket to an agent of its project, or to nobody. */
    void assign(String key, Optional<String> userName);

    void delete(String key);

    /** Returns the clone's key. */
    String clone(String key);

    /** Moves it to another project, as an issue of this type there; returns its new key. */
    String move(String key, String projectKey, String typeId);

    /** Archives it, or restores it; for those who administer its project. */
    void archive(String key, boolean archived);

    /** Whether the signed-in person may edit, assign, clone, move and delete it. */
    boolean mayEdit(String key);

    /** Whether the signed-in person may comment on it. */
    boolean mayComment(String key);

    /** Whether the signed-in person may {@link #archive} in this project. */
    boolean mayArchive(String projectKey);

    List<Choice> issueTypes(String projectKey);

    List<Choice> resolutions();

    List<Who> agents(String projectKey);

    /** Creates a ticket; with a customer's name it is a request raised on their behalf. Returns its key. */
    default String create(
            String projectKey, String typeId, String summary, String description, Optional<String> customer) {
        return create(projectKey, typeId, summary, description, customer, Map.of());
    }

    /**
     * The same with what the form sent for custom fields, as for a transition.
     *
     * @throws FieldRefusal when any of it is not taken
     */
    String create(
            String projectKey,
            String typeId,
            String summary,
            String description,
            Optional<String> customer,
            Map<String, List<String>> sent);

    /** What the create screen of a project shows: the custom fields on it, and Jira's object of the issue that is not there yet. */
    Creation creation(String projectKey);

    /** As {@link #creation}. */
    record Creation(Object issue, List<FieldView> fields) {}

    /** What was mailed, newest first. */
    List<Mail> outbox();
}
