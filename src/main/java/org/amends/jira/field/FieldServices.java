package org.amends.jira.field;

import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.springframework.stereotype.Component;

/** What Jira's text field is built with. The field is a module and no bean, so a bean has to import these for it. */
@Component
public class FieldServices {
    private final CustomFieldValuePersister values;
    private final GenericConfigManager configurations;
    private final TextFieldCharacterLengthValidator lengths;
    private final JiraAuthenticationContext authentication;

    public FieldServices(
            @ComponentImport CustomFieldValuePersister values,
            @ComponentImport GenericConfigManager configurations,
            @ComponentImport TextFieldCharacterLengthValidator lengths,
            @ComponentImport JiraAuthenticationContext authentication) {
        this.values = values;
        this.configurations = configurations;
        this.lengths = lengths;
        this.authentication = authentication;
    }

    CustomFieldValuePersister values() {
        return values;
    }

    GenericConfigManager configurations() {
        return configurations;
    }

    TextFieldCharacterLengthValidator lengths() {
        return lengths;
    }

    JiraAuthenticationContext authentication() {
        return authentication;
    }
}
