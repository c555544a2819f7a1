package com.opensymphony.workflow.loader;

import java.util.Map;

/** The sandbox's own: a condition of a transition, with its arguments. */
public class ConditionDescriptor extends AbstractDescriptor {
    private final Map<String, String> args;

    public ConditionDescriptor(int id, Map<String, String> args) {
        super(id);
        this.args = Map.copyOf(args);
    }

    public Map<String, String> getArgs() {
        return args;
    }
}
