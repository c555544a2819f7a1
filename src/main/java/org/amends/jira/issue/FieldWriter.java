package org.amends.jira.issue;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.Settings;
import org.springframework.stereotype.Component;

/**
 * The values of our fields on issues. Written through the layer that asks neither screens nor statuses, as the account that
 * acts, without mail, marked in the history, and only when the value changes: each write moves "updated".
 */
@Component
public final class FieldWriter {

    private final Settings settings;
    private final CustomFieldManager fields;
    private final IssueManager issues;
    private final Accounts accounts;
    private final OwnChanges own;
    private final ThreadLocal<Boolean> quiet = ThreadLocal.withInitial(() -> false);

    /** The fields that the settings name. */
    public FieldWriter(
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

    /** The field; empty before a project was switched on. */
    Optional<CustomField> field(OwnField which) {
        return settings.fieldId(which).map(fields::getCustomFieldObject);
    }

    /** Whatever this thread writes meanwhile is told to nobody: no event, and so no mail and no rule. */
    void quietly(Runnable writing) {
        quiet.set(true);
        try {
            writing.run();
        } finally {
            quiet.remove();
        }
    }

    /** The code that the issue's field holds. */
    Optional<String> value(Issue issue, OwnField which) {
        return field(which)
                .map(issue::getCustomFieldValue)
                .map(Object::toString)
                .filter(code -> !code.isBlank());
    }

    /** Whether it can be written: not where an admin took the field away from the issue's project or type, nor where no account may act. */
    boolean writes(Issue issue, OwnField which) {
        return settings.isOn(issue.getProjectId())
                && field(which)
                        .filter(there -> there.getRelevantConfig(issue) != null)
                        .isPresent()
                && accounts.acting(issue.getProjectId()).isPresent();
    }

    /** Has the fields hold these codes, in one change; an empty one clears. Leaves out what cannot be written, or holds its code. */
    void write(Issue issue, Map<OwnField, String> codes) {
        Map<CustomField, String> other = new LinkedHashMap<>();
        codes.forEach((which, code) -> {
            if (writes(issue, which) && !value(issue, which).orElse("").equals(code)) {
                other.put(field(which).orElseThrow(), code);
            }
        });
        if (!other.isEmpty()) {
            accounts.acting(issue.getProjectId()).ifPresent(user -> write(issue.getId(), other, user));
        }
    }

    /** Read again first: an issue object that is a while old may take back what others changed meanwhile; or be gone. */
    private void write(long issueId, Map<CustomField, String> codes, ApplicationUser user) {
        Optional.ofNullable(issues.getIssueObject(issueId))
                .filter(issue -> !codes.entrySet().stream()
                        .allMatch(code ->
                                Objects.equals(stored(code.getValue()), issue.getCustomFieldValue(code.getKey()))))
                .ifPresent(issue -> write(issue, codes, user));
    }

    /** Null is how Jira has a field that is empty. */
    private static Object stored(String code) {
        return code.isEmpty() ? null : code;
    }

    private void write(MutableIssue issue, Map<CustomField, String> codes, ApplicationUser user) {
        codes.forEach((field, code) -> issue.setCustomFieldValue(field, stored(code)));
        UpdateIssueRequest request = UpdateIssueRequest.builder()
                .eventDispatchOption(
                        quiet.get() ? EventDispatchOption.DO_NOT_DISPATCH : EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false)
                .build();
        own.write(() -> accounts.as(user, () -> issues.updateIssue(user, issue, request)));
    }
}
