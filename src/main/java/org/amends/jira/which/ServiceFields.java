package org.amends.jira.which;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.method.Aspect;
import org.springframework.stereotype.Component;

/**
 * JSM's own fields, found by their types, for their names are translated. What kind of objects they hold is not documented, how queries name
 * their values is: so they are asked by a query.
 */
@Component
public final class ServiceFields {
    private static final String REQUEST_TYPE = "com.atlassian.servicedesk:vp-origin";
    private static final String SLA = "com.atlassian.servicedesk:sd-sla-field";
    private static final String ORGANISATIONS = "com.atlassian.servicedesk:sd-customer-organizations";

    private final CustomFieldManager fields;

    /** Asks Jira's fields. */
    public ServiceFields(@ComponentImport CustomFieldManager fields) {
        this.fields = fields;
    }

    /** A query for tickets that have one of these values; empty where this Jira has no such field. */
    public Optional<String> query(Aspect aspect, List<String> values) {
        return field(aspect == Aspect.REQUEST_TYPE ? REQUEST_TYPE : ORGANISATIONS)
                .map(field -> "cf[" + field.getIdAsLong() + "] in "
                        + values.stream().map(JqlMatch::quoted).collect(Collectors.joining(", ", "(", ")")));
    }

    /** The SLAs there are: each is a field. */
    public List<CustomField> slas() {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> SLA.equals(field.getCustomFieldType().getKey()))
                .toList();
    }

    /** The SLA whose field has this id; empty where it is gone. */
    public Optional<CustomField> sla(String id) {
        return slas().stream().filter(field -> field.getId().equals(id)).findFirst();
    }

    private Optional<CustomField> field(String type) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> type.equals(field.getCustomFieldType().getKey()))
                .findFirst();
    }
}
