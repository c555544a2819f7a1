package org.amends.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * The field <i>Reparation order</i> of an issue. Written through the layer that asks neither screens nor statuses, as the
 * account that acts, without mail, marked in the history, and only when the value changes: each write moves "updated".
 */
@Component
public final class OrderField {

    private final Settings settings;
    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final Accounts accounts;
    private final OwnChanges own;

    /** The field that the settings name. */
    public OrderField(
            Settings settings,
            @ComponentImport CustomFieldManager fields,
            @ComponentImport IssueManager issues,
            Accounts accounts,
            OwnChanges own) {
        this.settings = settings;
        this.fields = fields;
        this.issues = issues;
        this.accounts = accounts;
        this.own = own;
    }

    /** The code that the issue's field holds. */
    public Optional<String> value(MutableIssue issue) {
        return field().map(issue::getCustomFieldValue).map(Object::toString).filter(code -> !code.isBlank());
    }

    /**
     * Has the field hold this code; does nothing where there is no field, where an admin took the field away from the issue's
     * project or type, or where no account may act.
     */
    public void write(MutableIssue issue, String code) {
        boolean on = settings.switchedOn(issue.getProjectId()).isPresent();
        Optional<CustomField> field = field().filter(there -> on && there.getRelevantConfig(issue) != null);
        if (field.isPresent() && value(issue).filter(code::equals).isEmpty()) {
            accounts.acting(issue.getProjectId()).ifPresent(user -> write(issue.getId(), field.get(), code, user));
        }
    }

    /** Read again first: an issue object that is a while old may take back what others changed meanwhile; or be gone. */
    private void write(long issueId, CustomField field, String code, ApplicationUser user) {
        Optional.ofNullable(issues.getIssueObject(issueId)).ifPresent(issue -> write(issue, field, code, user));
    }

    private void write(MutableIssue issue, CustomField field, String code, ApplicationUser user) {
        issue.setCustomFieldValue(field, code);
        UpdateIssueRequest request = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false)
                .build();
        own.write(() -> accounts.as(user, () -> issues.updateIssue(user, issue, request)));
    }

    private Optional<CustomField> field() {
        return settings.fieldId().map(fields::getCustomFieldObject);
    }
}
