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
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.apology.word.Coded;

/**
 * The field <em>Reparation order</em>: stores the code of a {@link ReparationOrder}, shows its words, is searched by
 * code. Amends derives it from the journal and writes it past the screens; people do not edit it. On a screen
 * it says so, and sends back the code that it holds, for else Jira would take an absent one for an empty one. It refuses bulk edit and edits over REST, and takes no other text than a code. A value that gets in all the same
 * is put right when Amends next looks at the issue.
 */
public class ReparationOrderField extends GenericTextCFType {
    private final JiraAuthenticationContext authentication;

    public ReparationOrderField(FieldServices services) {
        super(services.values(), services.configurations(), services.lengths(), services.authentication());
        this.authentication = services.authentication();
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        parameters.put("fieldIdHtml", Escaped.html(field.getId()));
        parameters.put("keptHtml", Escaped.html(authentication.getI18nHelper().getText("amends.field.not-edited")));
        // Jira asks without an issue when it shows the field's default.
        if (issue != null) {
            parameters.putAll(new OrderWords(authentication.getI18nHelper()).of(issue.getCustomFieldValue(field)));
        }
        return parameters;
    }

    /**
     * Lets the codes pass, because Jira may check an unchanged value along with a change to another field, and nothing
     * else.
     */
    @Override
    public void validateFromParams(CustomFieldParams given, ErrorCollection errors, FieldConfig config) {
        for (Object value : given.getAllValues()) {
            if (!isCode(value)) {
                errors.addError(
                        config.getCustomField().getId(),
                        authentication.getI18nHelper().getText("amends.field.not-edited"));
            }
        }
    }

    private static boolean isCode(Object value) {
        return value == null
                || value.toString().isEmpty()
                || Coded.of(ReparationOrder.class, value.toString()).isPresent();
    }

    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "amends.field.not-edited";
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new NotEdited(authentication.getI18nHelper(), "amends.field.not-edited", Set.of());
    }
}
