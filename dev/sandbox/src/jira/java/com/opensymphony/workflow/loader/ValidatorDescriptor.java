package com.opensymphony.workflow.loader;

import java.util.Map;

/** The sandbox's own: a validator of a transition, with its arguments. */
public class ValidatorDescriptor extends AbstractDescriptor {
    private final Map<String, String> args;

    public ValidatorDescriptor(int id, Map<String, String> args) {
        super(id);
        this.args = Map.copyOf(args);
    }

    public Map<String, String> getArgs() {
        return args;
    }
}
