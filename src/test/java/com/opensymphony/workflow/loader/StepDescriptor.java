package com.opensymphony.workflow.loader;

public class StepDescriptor extends AbstractDescriptor {

    public StepDescriptor(int id) {
        super(id);
    }
}
