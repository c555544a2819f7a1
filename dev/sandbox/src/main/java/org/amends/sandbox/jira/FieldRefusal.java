package org.amends.sandbox.jira;

import java.util.List;
import java.util.Map;

/** An edit that was not done: why, by field, and in general. */
public final class FieldRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, String> fields;
    private final transient List<String> messages;

    FieldRefusal(Map<String, String> fields, List<String> messages) {
        super(String.join(" ", messages) + " " + fields);
        this.fields = Map.copyOf(fields);
        this.messages = List.copyOf(messages);
    }

    public Map<String, String> fields() {
        return fields;
    }

    public List<String> messages() {
        return messages;
    }
}
