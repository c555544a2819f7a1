package org.amends.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What the customer of a request said of it in JSM's own field <i>Satisfaction</i>, found by its type, for its name is translated. What
 * kind of object it holds is not documented, so its text is read: the first number from one to five.
 */
@Component
public final class Satisfaction {
    private static final String TYPE = "com.atlassian.servicedesk:sd-request-feedback";
    private static final String DATE_TYPE = "com.atlassian.servicedesk:sd-request-feedback-date";
    private static final Pattern STARS = Pattern.compile("(?<![\\d.])[1-5](?![\\d])");

    private final CustomFieldManager fields;

    /** Asks Jira's fields. */
    public Satisfaction(@ComponentImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** From one to five; empty where they said nothing, or there is no such field. */
    public OptionalInt of(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
                .map(field -> value(issue, field))
                .filter(Objects::nonNull)
                .map(value -> stars(value.toString()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /** When they said so; empty where the field <i>Satisfaction date</i> does not tell. */
    public Optional<Instant> at(Issue issue) {
        return fields.getCustomFieldObjects(issue).stream()
                .filter(field -> DATE_TYPE.equals(field.getCustomFieldType().getKey()))
                .map(field -> value(issue, field))
                .filter(Date.class::isInstance)
                .map(value -> ((Date) value).toInstant())
                .findFirst();
    }

    private static Object value(Issue issue, CustomField field) {
        return issue.getCustomFieldValue(field);
    }

    static OptionalInt stars(String text) {
        Matcher found = STARS.matcher(text);
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group())) : OptionalInt.empty();
    }
}
