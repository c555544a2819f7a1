package org.amends.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.TextAreaCFType;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.FieldJsonRepresentation;
import com.atlassian.jira.issue.fields.rest.RestFieldOperationsHandler;
import com.atlassian.jira.issue.fields.rest.json.JsonData;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.bean.BulkEditBean;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amends.jira.issue.EntryField;
import org.amends.jira.listener.LookSoon;
import org.amends.jira.rest.ScreenReparations;
import org.amends.jira.store.EnteredReparation;

/**
 * The field <em>Reparation entry</em>: the reparation dialog as a field of a transition or edit screen. It asks the same parts, has them judged
 * as REST does, and records the same fact once the screen is saved. For everybody else it is empty: what was entered waits in its
 * column of Jira's database for the moments until it is recorded, and no view, export, history or REST answer ever has it.
 */
public class ReparationEntryField extends TextAreaCFType implements EntryField {
    private final JiraAuthenticationContext authentication;
    private final ScreenReparations screens;
    private final LookSoon soon;

    public ReparationEntryField(FieldServices services, ScreenReparations screens, LookSoon soon) {
        super(services.values(), services.configurations(), services.lengths(), services.authentication());
        this.authentication = services.authentication();
        this.screens = screens;
        this.soon = soon;
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        EntryInputs inputs = new EntryInputs(authentication.getI18nHelper(), field.getId());
        parameters.putAll(inputs.of(screens.asked(Optional.ofNullable(issue)), issue));
        return parameters;
    }

    @Override
    public void validateFromParams(CustomFieldParams given, ErrorCollection errors, FieldConfig config) {
        EntryParts parts = EntryParts.of(given);
        if (parts.bare()) {
            errors.addError(config.getCustomField().getId(), text("amends.entry.where"));
        } else if (!parts.empty() && screens.judged(parts.given()) instanceof ScreenReparations.Unsound no) {
            errors.addError(config.getCustomField().getId(), String.join(" ", no.why()));
        }
    }

    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams given) throws FieldValidationException {
        EntryParts parts = EntryParts.of(given);
        if (parts.empty()) {
            return null;
        }
        if (!parts.bare() && screens.judged(parts.given()) instanceof ScreenReparations.Sound sound) {
            return sound.entered().line();
        }
        throw new FieldValidationException(text("amends.entry.where"));
    }

    /** A text from elsewhere - an import, a script - is no reparation. */
    @Override
    public String getSingularObjectFromString(String text) throws FieldValidationException {
        if (text == null || text.isBlank()) {
            return null;
        }
        throw new FieldValidationException(text("amends.entry.where"));
    }

    @Override
    public void createValue(CustomField field, Issue issue, String value) {
        enter(field, issue, value);
    }

    /** Nothing entered takes nothing away. */
    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        if (value != null && !value.isBlank()) {
            enter(field, issue, value);
        }
    }

    /** Inside the transaction that saves the screen: with it the entry stands or falls. */
    private void enter(CustomField field, Issue issue, String value) {
        EnteredReparation entered = EnteredReparation.one(value)
                .filter(one -> one.issueId() == issue.getId())
                .orElseThrow(() -> new IllegalArgumentException(text("amends.entry.where")));
        await(field, issue, entered.besides(waiting(field, issue)));
        soon.at(issue.getId());
    }

    @Override
    public String waiting(CustomField field, Issue issue) {
        return Optional.ofNullable(super.getValueFromIssue(field, issue)).orElse("");
    }

    @Override
    public void await(CustomField field, Issue issue, String text) {
        super.updateValue(field, issue, text.isBlank() ? null : text);
    }

    /** Nobody sees what waits. */
    @Override
    public String getValueFromIssue(CustomField field, Issue issue) {
        return null;
    }

    /** The history of the issue is read by its customer. */
    @Override
    public String getChangelogValue(CustomField field, String value) {
        return null;
    }

    @Override
    public FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean rendered, FieldLayoutItem layout) {
        return new FieldJsonRepresentation(new JsonData(null));
    }

    @Override
    public boolean isRenderable() {
        return false;
    }

    /** One ticket at a time: each has its own customer, who was told something of their own. */
    @Override
    public String availableForBulkEdit(BulkEditBean bulkEdit) {
        return "amends.entry.not-in-bulk";
    }

    @Override
    public RestFieldOperationsHandler getRestFieldOperation(CustomField field) {
        return new NotEdited(authentication.getI18nHelper(), "amends.entry.where", Set.of("set"));
    }

    private String text(String key) {
        return authentication.getI18nHelper().getText(key);
    }
}
