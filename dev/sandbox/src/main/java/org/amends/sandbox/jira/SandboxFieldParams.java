package org.amends.sandbox.jira;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** Behind {@code CustomFieldParams}: what a form sent for one field. */
final class SandboxFieldParams {
    private final CustomField field;
    private final List<String> values;

    SandboxFieldParams(CustomField field, List<String> values) {
        this.field = field;
        this.values = values;
    }

    CustomFieldParams mine(Holes holes) {
        return holes.over(CustomFieldParams.class, this);
    }

    public Collection<?> getAllValues() {
        return values;
    }

    /** Null when nothing was sent. */
    public Object getFirstValueForNullKey() {
        return values.isEmpty() ? null : values.get(0);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public CustomField getCustomField() {
        return field;
    }

    @Override
    public String toString() {
        return field + ": " + values;
    }
}
