package org.amends.sandbox.jira;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers queries from the search index, as far as a person may browse. */
final class Search {
    private final Stores stores;
    private final SearchIndex index;
    private final Permissions permissions;
    private final SearchOrders orders;
    private final QueryFunctions functions;
    private final PropertyClauses properties;
    private final Entities entities;

    Search(Parts parts) {
        this.entities = parts.entities();
        this.orders = new SearchOrders(entities.clock(), entities.zone());
        this.stores = entities.stores();
        this.index = parts.index();
        this.permissions = parts.permissions();
        this.functions = parts.queryFunctions();
        this.properties = new PropertyClauses(parts.indexedValues(), orders);
    }

    /** Refuses a query that cannot be understood, by this person. */
    void understand(String jql, Optional<String> userKey) {
        List<Projects.ProjectRow> projects = permissions.projects(Permissions.BROWSE, userKey);
        Jql.read(jql, name -> field(name, projects, userKey), called(userKey));
    }

    /** How many issues a query finds, those included that this person may not see; fields and functions are still theirs. */
    long countAll(String jql, Optional<String> userKey) {
        return findAll(jql, userKey).size();
    }

    /** The issues that a query finds, in its order, those included that this person may not see. */
    List<IssueRow> findAll(String jql, Optional<String> userKey) {
        Jql.Query query = Jql.read(jql, name -> field(name, stores.projects().all(), userKey), called(userKey));
        return index.all().stream()
                .filter(issue -> !issue.row().archived())
                .filter(query.finds())
                .sorted(query.order())
                .map(IndexedIssue::row)
                .toList();
    }

    /** The issues that the query finds, all of them, in its order. */
    List<IssueRow> find(String jql, Optional<String> userKey) {
        List<Projects.ProjectRow> projects = permissions.projects(Permissions.BROWSE, userKey);
        Jql.Query query = Jql.read(jql, name -> field(name, projects, userKey), called(userKey));
        Set<Long> visible = projects.stream().map(Projects.ProjectRow::id).collect(Collectors.toSet());
        return index.all().stream()
                .filter(issue -> visible.contains(issue.row().projectId())
                        && !issue.row().archived())
                .filter(query.finds())
                .sorted(query.order())
                .map(IndexedIssue::row)
                .toList();
    }

    private Jql.Functions called(Optional<String> userKey) {
        return (name, arguments) ->
                functions.issues(name, arguments, entities.user(userKey).orElse(null));
    }

    private Optional<Jql.Asked> field(String name, List<Projects.ProjectRow> projects, Optional<String> userKey) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "project" ->
                Optional.of(new Jql.Asked(
                        of(issue -> String.valueOf(issue.row().projectId())), value -> project(value, projects)));
            case "key", "issuekey", "issue" ->
                Optional.of(new Jql.Asked(
                        of(issue -> issue.row().key()),
                        value -> value.toUpperCase(Locale.ROOT),
                        Optional.of(SearchOrders.ofKeys())));
            case "created" ->
                Optional.of(orders.of(name, issue -> Optional.of(issue.row().created())));
            case "updated" ->
                Optional.of(orders.of(name, issue -> Optional.of(issue.row().updated())));
            case "resolved", "resolutiondate" ->
                Optional.of(orders.of(name, issue -> issue.row().resolved()));
            case "labels" ->
                Optional.of(new Jql.Asked(issue -> List.copyOf(issue.labels()), value -> noFunction("labels", value)));
            case "status" -> Optional.of(word(IssueField.STATUS, Word.Kind.STATUS));
            case "issuetype", "type" -> Optional.of(word(IssueField.TYPE, Word.Kind.TYPE));
            case "priority" -> Optional.of(word(IssueField.PRIORITY, Word.Kind.PRIORITY));
            case "resolution" -> Optional.of(word(IssueField.RESOLUTION, Word.Kind.RESOLUTION));
            case "assignee" -> Optional.of(person(IssueField.ASSIGNEE, userKey));
            case "reporter" -> Optional.of(person(IssueField.REPORTER, userKey));
            default -> properties.find(name).or(() -> customField(name, projects));
        };
    }

    private static String project(String value, List<Projects.ProjectRow> projects) {
        return projects.stream()
                .filter(project -> project.key().equalsIgnoreCase(value)
                        || project.name().equalsIgnoreCase(value)
                        || String.valueOf(project.id()).equals(value))
                .findFirst()
                .map(project -> String.valueOf(project.id()))
                .orElseThrow(() -> new BadQuery("The value '" + value + "' does not exist for the field 'project'."));
    }

    private Jql.Asked word(IssueField field, Word.Kind kind) {
        return new Jql.Asked(issue -> issue.row().value(field).stream().toList(), value -> word(field, kind, value));
    }

    private String word(IssueField field, Word.Kind kind, String value) {
        if (kind == Word.Kind.RESOLUTION && value.equalsIgnoreCase("unresolved")) {
            return "";
        }
        return stores.words().all(kind).stream()
                .filter(word -> word.name().equalsIgnoreCase(value) || word.id().equals(value))
                .findFirst()
                .map(Word::id)
                .orElseThrow(() ->
                        new BadQuery("The value '" + value + "' does not exist for the field '" + field.id() + "'."));
    }

    private Jql.Asked person(IssueField field, Optional<String> userKey) {
        return new Jql.Asked(
                issue -> issue.row().value(field).stream().toList(),
                value -> value.equalsIgnoreCase("currentUser()")
                        ? userKey.orElse("(nobody)")
                        : stores.users()
                                .byName(value)
                                .map(SandboxUser::key)
                                .orElseThrow(() -> new BadQuery("The value '" + value
                                        + "' does not exist for the field '" + field.id() + "'.")));
    }

    /** By name or {@code cf[id]}; the value as it is stored, letter by letter. */
    private Optional<Jql.Asked> customField(String name, List<Projects.ProjectRow> projects) {
        List<Fields.FieldRow> named = new ArrayList<>(stores.fields().all());
        named.removeIf(field -> field.searcherKey().isEmpty()
                || !(field.name().equalsIgnoreCase(name) || name.equalsIgnoreCase("cf[" + field.id() + "]")));
        return named.stream()
                .filter(field -> projects.stream().anyMatch(project -> covers(field, project)))
                .findFirst()
                .map(field -> asked(field, projects));
    }

    private Jql.Asked asked(Fields.FieldRow field, List<Projects.ProjectRow> projects) {
        if (field.typeKey().equals(PlainType.SLA.key())) {
            return new SlaClauses(entities).of(field);
        }
        return field.typeKey().equals(PlainType.REQUEST.key()) ? requestType(field, projects) : text(field);
    }

    /** A function is asked only of the fields that know it. */
    private static String noFunction(String field, String value) {
        if (value.endsWith("()")) {
            throw new BadQuery("A value provided by the function '" + value.replace("()", "")
                    + "' is invalid for the field '" + field + "'.");
        }
        return value;
    }

    private static Jql.Asked text(Fields.FieldRow field) {
        return new Jql.Asked(
                issue -> Optional.ofNullable(issue.fields().get(field.id())).stream()
                        .toList(),
                value -> noFunction(field.name(), value));
    }

    /** By the request type's name, which is that of its issue type; one that no project has is refused. */
    private Jql.Asked requestType(Fields.FieldRow field, List<Projects.ProjectRow> projects) {
        Map<String, String> names = new HashMap<>();
        projects.forEach(project -> stores.words()
                .typesOf(project.id())
                .forEach(type -> names.put(
                        Raising.value(project.key(), type.id()), type.name().toLowerCase(Locale.ROOT))));
        return new Jql.Asked(
                issue -> Optional.ofNullable(issue.fields().get(field.id())).map(names::get).stream()
                        .toList(),
                value -> Optional.of(value.toLowerCase(Locale.ROOT))
                        .filter(names::containsValue)
                        .orElseThrow(() -> new BadQuery(
                                "The value '" + value + "' does not exist for the field '" + field.name() + "'.")));
    }

    private boolean covers(Fields.FieldRow field, Projects.ProjectRow project) {
        return stores.fields().contexts(field.id()).stream()
                .anyMatch(context -> context.global() || context.projects().contains(project.id()));
    }

    private static Function<IndexedIssue, List<String>> of(Function<IndexedIssue, String> one) {
        return one.andThen(List::of);
    }
}
