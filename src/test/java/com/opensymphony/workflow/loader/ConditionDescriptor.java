package com.opensymphony.workflow.loader;

import java.util.Map;

public class ConditionDescriptor extends AbstractDescriptor {

    private final Map<String, ?> args;

    public ConditionDescriptor(Map<String, ?> args) {
        super(1);
        this.args = args;
    }

    public Map<String, ?> getArgs() {
        return args;
    }
}
