package org.amends.jira.followup;

import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.fields.Field;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import org.amends.jira.issue.Vocabulary;
import org.springframework.stereotype.Component;

/** The fields of a task that only an admin can fill: how Jira calls them, and among what one chooses. */
@Component
public final class TaskFields {
    static final String PRIORITY = "priority";

    private final FieldManager fields;
    private final PriorityManager priorities;

    /** Asks Jira. */
    public TaskFields(@ComponentImport FieldManager fields, @ComponentImport PriorityManager priorities) {
        this.fields = fields;
        this.priorities = priorities;
    }

    /** The name of a field; its id where Jira has no such field. */
    public String name(String id) {
        return Optional.ofNullable(fields.getField(id)).map(Field::getName).orElse(id);
    }

    /** What one chooses from; empty where one types. */
    public List<Vocabulary.Word> choices(String id) {
        return PRIORITY.equals(id)
                ? priorities.getPriorities().stream()
                        .map(priority -> new Vocabulary.Word(priority.getId(), priority.getName()))
                        .toList()
                : List.of();
    }
}
