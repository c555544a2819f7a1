package org.amends.jira.followup;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** A task as Jira would let the account that acts create it: with all fields that Jira wants, or with what it has against it. */
@Component
public final class TaskDraft {

    private final IssueService service;

    /** Drafts of Jira's. */
    public TaskDraft(@ComponentImport IssueService service) {
        this.service = service;
    }

    /** What is to be created; {@code fields} by id, as a form would send them. */
    record Wanted(long project, String type, String summary, String description, Map<String, String> fields) {}

    /** What Jira has against it: each message with the id of its field, which is empty where it names none. */
    record Objection(String field, String message) {}

    /** What Jira said. */
    sealed interface Checked {
        /** It may be created; nothing is stored yet. */
        record Sound(MutableIssue task) implements Checked {}

        /** It may not. */
        record Refused(List<Objection> objections) implements Checked {}
    }

    /** Asks Jira, and writes nothing. The account has to be signed in on this thread. */
    Checked checked(ApplicationUser account, Wanted wanted) {
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(wanted.project())
                .setIssueTypeId(wanted.type())
                .setSummary(wanted.summary())
                .setDescription(wanted.description())
                .setReporterId(account.getName());
        new TreeMap<>(wanted.fields()).forEach((field, value) -> give(input, field, value));
        CreateValidationResult result = service.validateCreate(account, input);
        return result.isValid()
                ? new Checked.Sound(result.getIssue())
                : new Checked.Refused(objections(result.getErrorCollection()));
    }

    /** Jira's own fields have each a setter; all others go by their id. */
    private static void give(IssueInputParameters input, String field, String value) {
        switch (field) {
            case TaskFields.PRIORITY -> input.setPriorityId(value);
            case "environment" -> input.setEnvironment(value);
            default -> input.addCustomFieldValue(field, value);
        }
    }

    private static List<Objection> objections(ErrorCollection errors) {
        List<Objection> objections = new ArrayList<>();
        new TreeMap<>(errors.getErrors()).forEach((field, message) -> objections.add(new Objection(field, message)));
        errors.getErrorMessages().forEach(message -> objections.add(new Objection("", message)));
        return objections;
    }
}
