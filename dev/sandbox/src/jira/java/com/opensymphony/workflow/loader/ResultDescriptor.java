package com.opensymphony.workflow.loader;

/** The sandbox's own: where a transition leads. */
public class ResultDescriptor extends AbstractDescriptor {
    private final int step;

    public ResultDescriptor(int id, int step) {
        super(id);
        this.step = step;
    }

    public int getStep() {
        return step;
    }

    public String getStatus() {
        return "Not used";
    }
}
