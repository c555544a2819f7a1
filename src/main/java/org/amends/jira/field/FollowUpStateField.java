package org.amends.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.apology.followup.FieldState;

/**
 * The field <em>Follow-up state</em>: stores the code of a {@link FieldState}, shows its words, is searched by code. Amends writes it, so that
 * automation sees what happens; a person or a rule may set it to what {@link FieldState#maySet} allows, which is done when Amends looks at
 * the issue, a moment later. Everything else is refused here.
 */
public class FollowUpStateField extends GenericTextCFType {
    private final JiraAuthenticationContext authentication;

    public FollowUpStateField(FieldServices services) {
        super(services.values(), services.configurations(), services.lengths(), services.authentication());
        this.authentication = services.authentication();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        FollowUpWords words = new FollowUpWords(authentication.getI18nHelper());
        // Jira asks without an issue when it shows the field's default.
        Object stored = issue == null ? null : issue.getCustomFieldValue(field);
        parameters.putAll(words.of(stored));
        parameters.putAll(words.input(field.getId(), stored));
        return parameters;
    }

    /**
     * Lets all codes pass, because Jira checks an unchanged value along with a change to another field on the edit screen, and nothing
     * else. REST and the input offer only what may be set.
     */
    @Override
    public void validateFromParams(CustomFieldParams given, ErrorCollection errors, FieldConfig config) {
        Collection<?> values = given.getAllValues();
        boolean known = values.stream()
                .allMatch(value -> value == null
                        || value.toString().isEmpty()
                        || FieldState.codes().contains(value.toString()));
        if (!known) {
            List<String> shown = values.stream().map(String::valueOf).toList();
            errors.addError(config.getCustomField().getId(), refusal(authentication.getI18nHelper(), shown));
        }
    }

    static String refusal(I18nHelper words, List<String> given) {
        return words.getText(
                "amends.follow-up-field.refused", String.join(", ", given), String.join(", ", FieldState.settable()));
    }

    /** Many at once are moved and cancelled in the queue, with the reason for each that could not be. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "amends.follow-up-field.not-in-bulk";
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new SettableOnly(super.getRestFieldOperation(field), field, authentication.getI18nHelper());
    }
}
