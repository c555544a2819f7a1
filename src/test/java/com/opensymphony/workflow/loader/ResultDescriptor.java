package com.opensymphony.workflow.loader;

public class ResultDescriptor extends AbstractDescriptor {

    ResultDescriptor(int step) {
        super(step);
    }

    public int getStep() {
        return getId();
    }
}
