package com.opensymphony.workflow.loader;

/** The sandbox's own: a part of a workflow. */
public abstract class AbstractDescriptor {
    private final int id;

    protected AbstractDescriptor(int id) {
        this.id = id;
    }

    public int getId() {
        return id;
    }
}
