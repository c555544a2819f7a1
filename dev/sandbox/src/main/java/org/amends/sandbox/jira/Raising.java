package org.amends.sandbox.jira;

import java.util.Optional;

/** Creates tickets as the pages do: an agent's, or a customer's request. */
final class Raising {
    private final Entities entities;
    private final Stores stores;
    private final Writing writing;

    Raising(Entities entities, Writing writing) {
        this.entities = entities;
        this.stores = entities.stores();
        this.writing = writing;
    }

    /** Creates it and returns its key; a request gets a request type. */
    String raise(
            Projects.ProjectRow project,
            String typeId,
            String summary,
            String description,
            Optional<String> reporter,
            Optional<String> by,
            boolean request) {
        return raise(project, new Asked(typeId, summary, description, new Draft()), reporter, by, request);
    }

    /** What is asked of a new ticket. */
    record Asked(String typeId, String summary, String description, Draft fields) {}

    String raise(
            Projects.ProjectRow project, Asked asked, Optional<String> reporter, Optional<String> by, boolean request) {
        refuse(project, asked.typeId(), asked.summary());
        SandboxIssue issue = new SandboxIssue(entities, Optional.empty());
        issue.setProjectId(project.id());
        issue.setIssueTypeId(asked.typeId());
        issue.setSummary(asked.summary().strip());
        issue.setDescription(asked.description().isBlank() ? null : asked.description());
        asked.fields().customFields().forEach(issue.draft()::customField);
        issue.setReporterId(reporter.orElse(null));
        if (request) {
            requestType(project, asked.typeId(), issue);
        }
        long id = writing.create(issue, by);
        return stores.issues().byId(id).orElseThrow().key();
    }

    private void requestType(Projects.ProjectRow project, String typeId, SandboxIssue issue) {
        stores.fields().all().stream()
                .filter(field -> field.typeKey().equals(PlainType.REQUEST.key()))
                .findFirst()
                .ifPresent(field -> issue.draft().customField(field.id(), Optional.of(value(project.key(), typeId))));
    }

    /** A request type as it is stored. */
    static String value(String projectKey, String typeId) {
        return projectKey.toLowerCase(java.util.Locale.ROOT) + "/" + typeId;
    }

    private void refuse(Projects.ProjectRow project, String typeId, String summary) {
        if (stores.words().typesOf(project.id()).stream()
                .noneMatch(word -> word.id().equals(typeId))) {
            throw Refused.badValue("The issue type must be one of the project's: " + typeId);
        }
        if (summary.isBlank()
                || summary.strip().length() > 255
                || summary.strip().contains("\n")) {
            throw Refused.badValue("The summary must be one line of 1 to 255 characters.");
        }
    }
}
