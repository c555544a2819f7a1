package org.amends.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;

/** What Jira asks of who would create an issue: a place and a type, the permission, and what the project's admins require. */
final class CreateScreen {
    static final String PROJECT = "project";

    private final Stores stores;
    private final Permissions permissions;

    CreateScreen(Stores stores, Permissions permissions) {
        this.stores = stores;
        this.permissions = permissions;
    }

    /** Writes down what is wrong, by field. */
    void check(SandboxIssueInputParameters given, Optional<String> by, ErrorCollection errors) {
        Optional<Projects.ProjectRow> project = project(given);
        if (project.isEmpty()) {
            errors.addError(PROJECT, "No project could be found with the id that was given.");
        } else if (!permissions.may(Permissions.CREATE, project.get().id(), by)) {
            errors.addError(PROJECT, "You cannot create issues in this project.");
        } else {
            check(given, project.get(), errors);
        }
    }

    private void check(SandboxIssueInputParameters given, Projects.ProjectRow project, ErrorCollection errors) {
        String type = given.given().getOrDefault(IssueField.TYPE.id(), "");
        if (stores.words().typesOf(project.id()).stream()
                .noneMatch(word -> word.id().equals(type))) {
            errors.addError(IssueField.TYPE.id(), "The issue type selected is invalid.");
        }
        String summary = given.given().getOrDefault(IssueField.SUMMARY.id(), "");
        if (summary.isBlank() || summary.length() > 255 || summary.contains("\n")) {
            errors.addError(IssueField.SUMMARY.id(), "You must specify a summary of the issue, of one line.");
        }
        if (reporter(given).isEmpty()) {
            errors.addError(IssueField.REPORTER.id(), "The reporter specified is not a user.");
        }
        checkPriority(given, errors);
        checkFields(given, project, errors);
        new RequiredFields(stores.database())
                .of(project.id()).stream()
                        .filter(field -> !has(given, field))
                        .forEach(field -> errors.addError(field, field + " is required."));
    }

    private void checkPriority(SandboxIssueInputParameters given, ErrorCollection errors) {
        Optional<String> priority = Optional.ofNullable(given.given().get(IssueField.PRIORITY.id()));
        if (priority.isPresent()
                && priority.flatMap(id -> stores.words().find(Word.Kind.PRIORITY, id))
                        .isEmpty()) {
            errors.addError(IssueField.PRIORITY.id(), "The priority selected is invalid.");
        }
    }

    /** A custom field that there is not, or not there, cannot be given. */
    private void checkFields(SandboxIssueInputParameters given, Projects.ProjectRow project, ErrorCollection errors) {
        String type = given.given().getOrDefault(IssueField.TYPE.id(), "");
        given.customFields().keySet().stream()
                .filter(field -> customField(field)
                        .filter(id -> stores.fields().covers(id, project.id(), type))
                        .isEmpty())
                .forEach(field -> errors.addError(
                        field,
                        "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown."));
    }

    /** The number of a custom field that there is. */
    Optional<Long> customField(String id) {
        return stores.fields().all().stream()
                .map(field -> field.id())
                .filter(number -> id.equals("customfield_" + number))
                .findFirst();
    }

    private static boolean has(SandboxIssueInputParameters given, String field) {
        return !given.given().getOrDefault(field, "").isBlank()
                || !given.values(field).isEmpty();
    }

    Optional<Projects.ProjectRow> project(SandboxIssueInputParameters given) {
        return Optional.ofNullable(given.given().get(PROJECT))
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> stores.projects().byId(Long.parseLong(id)));
    }

    /** The user key of whom the login name means. */
    Optional<String> reporter(SandboxIssueInputParameters given) {
        return Optional.ofNullable(given.given().get(IssueField.REPORTER.id()))
                .flatMap(stores.users()::byName)
                .map(SandboxUser::key);
    }
}
