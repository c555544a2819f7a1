package com.opensymphony.workflow.loader;

public class ActionDescriptor extends AbstractDescriptor {

    private final int target;

    public ActionDescriptor(int id, int target) {
        super(id);
        this.target = target;
    }

    public ResultDescriptor getUnconditionalResult() {
        return new ResultDescriptor(target);
    }
}
