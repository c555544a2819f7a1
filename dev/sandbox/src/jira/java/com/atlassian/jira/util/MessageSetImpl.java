package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/** What is wrong with a query; nothing at first. */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    @Override
    public Set<String> getErrorMessages() {
        return Set.copyOf(errors);
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errors.add(errorMessage);
    }
}
