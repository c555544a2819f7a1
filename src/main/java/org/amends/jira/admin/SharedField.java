package org.amends.jira.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.amends.jira.store.Settings;
import org.ofbiz.core.entity.GenericEntityException;
import org.springframework.stereotype.Component;

/**
 * The one field <em>Reparation order</em> that all switched-on projects share. Found again by its stored id, else by its
 * type; made once, in the context of its projects alone. Not safe against itself: hold the lock of {@link Switching}.
 */
@Component
public final class SharedField {
    private static final String TYPE = "org.amends.amends:reparation-order";
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;
    private final JiraAuthenticationContext authentication;
    private final Settings settings;

    /** Keeps the field in Jira's custom fields, its id in our settings. */
    public SharedField(
            @ComponentImport CustomFieldManager fields,
            @ComponentImport FieldConfigSchemeManager contexts,
            @ComponentImport JiraAuthenticationContext authentication,
            Settings settings) {
        this.fields = fields;
        this.contexts = contexts;
        this.authentication = authentication;
        this.settings = settings;
    }

    /** All fields of our type. More than one is a mistake that only a person can put right. */
    public List<CustomField> all() {
        return fields.getCustomFieldObjects().stream()
                .filter(SharedField::isOurs)
                .toList();
    }

    /** The field; empty before the first project was switched on, or when there are several and none is the stored one. */
    public Optional<CustomField> find() {
        List<CustomField> all = all();
        return settings.fieldId()
                .map(fields::getCustomFieldObject)
                .filter(SharedField::isOurs)
                .or(() -> all.stream().filter(only -> all.size() == 1).findFirst());
    }

    /** The field, made if it is not there, valid in this project. */
    CustomField in(Project project) {
        CustomField field = find().orElseGet(() -> create(project));
        settings.fieldId(field.getId());
        addContext(field, project);
        return field;
    }

    private CustomField create(Project project) {
        I18nHelper words = authentication.getI18nHelper();
        try {
            return fields.createCustomField(
                    words.getText("amends.field.name"),
                    words.getText("amends.field.description"),
                    fields.getCustomFieldType(TYPE),
                    fields.getCustomFieldSearcher(SEARCHER),
                    List.of(new ProjectContext(project.getId())),
                    // One null, as Jira has it: all issue types.
                    Collections.singletonList(null));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not create the field Reparation order", e);
        }
    }

    private void addContext(CustomField field, Project project) {
        List<FieldConfigScheme> schemes = contexts.getConfigSchemesForField(field);
        boolean there = schemes.stream()
                .anyMatch(scheme ->
                        scheme.isGlobal() || scheme.getAssociatedProjectIds().contains(project.getId()));
        if (!there) {
            schemes.stream().findFirst().ifPresent(scheme -> widen(scheme, field, project));
        }
    }

    private void widen(FieldConfigScheme scheme, CustomField field, Project project) {
        List<JiraContextNode> wider = new ArrayList<>(scheme.getContexts());
        wider.add(new ProjectContext(project.getId()));
        contexts.updateFieldConfigScheme(scheme, wider, field);
        fields.refreshConfigurationSchemes(field.getIdAsLong());
    }

    private static boolean isOurs(CustomField field) {
        return TYPE.equals(field.getCustomFieldType().getKey());
    }
}
