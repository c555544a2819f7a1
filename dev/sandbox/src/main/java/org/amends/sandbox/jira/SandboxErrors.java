package org.amends.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Behind {@code ErrorCollection}. */
final class SandboxErrors {
    private final Map<String, String> byField = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    public void addError(String field, String message) {
        byField.put(field, message);
    }

    public void addErrorMessage(String message) {
        messages.add(message);
    }

    public void addErrorCollection(ErrorCollection errors) {
        byField.putAll(errors.getErrors());
        messages.addAll(errors.getErrorMessages());
    }

    public Map<String, String> getErrors() {
        return byField;
    }

    public Collection<String> getErrorMessages() {
        return messages;
    }

    public boolean hasAnyErrors() {
        return !byField.isEmpty() || !messages.isEmpty();
    }

    @Override
    public String toString() {
        return "Errors: " + byField + ", messages: " + messages;
    }
}
