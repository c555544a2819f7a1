package org.amends.sandbox.jira;

import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code CustomFieldParams}: what a form sent for one field, in parts; that for the field itself has no name. */
final class SandboxFieldParams {
    private static final String ITSELF = "";

    private final CustomField field;
    private final Map<String, List<String>> parts;

    SandboxFieldParams(CustomField field, List<String> values) {
        this(field, values.isEmpty() ? Map.of() : Map.of(ITSELF, values));
    }

    private SandboxFieldParams(CustomField field, Map<String, List<String>> parts) {
        this.field = field;
        this.parts = parts;
    }

    /** Those of a form: {@code customfield_N}, or {@code customfield_N:part}. */
    static SandboxFieldParams of(CustomField field, Map<String, List<String>> sent) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.equals(field.getId())) {
                parts.put(ITSELF, values);
            } else if (name.startsWith(field.getId() + ":")) {
                parts.put(name.substring(field.getId().length() + 1), values);
            }
        });
        return new SandboxFieldParams(field, parts);
    }

    CustomFieldParams mine(Holes holes) {
        return holes.over(CustomFieldParams.class, this);
    }

    public Collection<?> getAllValues() {
        return parts.values().stream().flatMap(List::stream).toList();
    }

    /** Null when nothing was sent. */
    public Object getFirstValueForKey(String key) {
        List<String> values = parts.getOrDefault(key == null ? ITSELF : key, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /** Null when nothing was sent. */
    public Object getFirstValueForNullKey() {
        return getFirstValueForKey(null);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    public CustomField getCustomField() {
        return field;
    }

    @Override
    public String toString() {
        return field + ": " + parts;
    }
}
