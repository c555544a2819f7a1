package com.opensymphony.workflow.loader;

public class WorkflowDescriptor extends AbstractDescriptor {

    public WorkflowDescriptor() {
        super(1);
    }

    public StepDescriptor getStep(int id) {
        return new StepDescriptor(id);
    }

    /** The number of a transition is that of the step to which it leads. */
    public ActionDescriptor getAction(int id) {
        return new ActionDescriptor(id, id);
    }
}
