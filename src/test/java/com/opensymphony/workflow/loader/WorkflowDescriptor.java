package com.opensymphony.workflow.loader;

public class WorkflowDescriptor extends AbstractDescriptor {

    public WorkflowDescriptor() {
        super(1);
    }

    public StepDescriptor getStep(int id) {
        return new StepDescriptor(id);
    }
}
