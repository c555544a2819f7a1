package org.amends.jira.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.amends.jira.method.ShippedWords;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.Settings;
import org.ofbiz.core.entity.GenericEntityException;
import org.springframework.stereotype.Component;

/**
 * The fields of Amends that all switched-on projects share, one of each. Found again by its stored id, else by its
 * type; made once, in the context of its projects alone. Not safe against itself: hold {@link OneAtATime}.
 */
@Component
public final class SharedField {
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

    private final CustomFieldManager fields;
    private final FieldConfigSchemeManager contexts;
    private final Settings settings;

    /** Keeps the fields in Jira's custom fields, their ids in our settings. */
    public SharedField(
            @ComponentImport CustomFieldManager fields,
            @ComponentImport FieldConfigSchemeManager contexts,
            Settings settings) {
        this.fields = fields;
        this.contexts = contexts;
        this.settings = settings;
    }

    /** All fields of that type of ours. More than one is a mistake that only a person can put right. */
    public List<CustomField> all(OwnField which) {
        return fields.getCustomFieldObjects().stream()
                .filter(field -> is(which, field))
                .toList();
    }

    /** The field; empty before the first project was switched on, or when there are several and none is the stored one. */
    public Optional<CustomField> find(OwnField which) {
        List<CustomField> all = all(which);
        return settings.fieldId(which)
                .map(fields::getCustomFieldObject)
                .filter(field -> is(which, field))
                .or(() -> all.stream().filter(only -> all.size() == 1).findFirst());
    }

    /** The field, made if it is not there, valid in this project. */
    CustomField in(Project project, OwnField which) {
        CustomField field = find(which).orElseGet(() -> create(project, which));
        settings.fieldId(which, field.getId());
        addContext(field, project);
        return field;
    }

    private CustomField create(Project project, OwnField which) {
        // In English whoever switches on: queries, rules and columns name a field, and each Jira should know it by the
        // same name.
        ShippedWords words = ShippedWords.in(Locale.ENGLISH);
        boolean order = which == OwnField.ORDER;
        try {
            return fields.createCustomField(
                    words.text(order ? "amends.field.name" : "amends.follow-up-field.name"),
                    words.text(order ? "amends.field.description" : "amends.follow-up-field.description"),
                    fields.getCustomFieldType(which.typeKey()),
                    fields.getCustomFieldSearcher(SEARCHER),
                    List.of(new ProjectContext(project.getId())),
                    // One null, as Jira has it: all issue types.
                    Collections.singletonList(null));
        } catch (GenericEntityException e) {
            throw new IllegalStateException("Jira could not create the field of the type " + which.typeKey(), e);
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

    private static boolean is(OwnField which, CustomField field) {
        return which.typeKey().equals(field.getCustomFieldType().getKey());
    }
}
