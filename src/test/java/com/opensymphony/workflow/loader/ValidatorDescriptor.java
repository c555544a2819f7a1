package com.opensymphony.workflow.loader;

import java.util.Map;

public class ValidatorDescriptor extends AbstractDescriptor {

    private final Map<String, ?> args;

    public ValidatorDescriptor(Map<String, ?> args) {
        super(1);
        this.args = args;
    }

    public Map<String, ?> getArgs() {
        return args;
    }
}
