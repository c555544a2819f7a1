package com.opensymphony.workflow.loader;

public abstract class AbstractDescriptor {

    private final int id;

    AbstractDescriptor(int id) {
        this.id = id;
    }

    public int getId() {
        return id;
    }
}
