package com.opensymphony.workflow.loader;

/** The sandbox's own: a transition. */
public class ActionDescriptor extends AbstractDescriptor {
    private final String name;
    private final String view;
    private final ResultDescriptor result;

    /** {@code view} is the screen's name, empty where the transition has none. */
    public ActionDescriptor(int id, String name, String view, ResultDescriptor result) {
        super(id);
        this.name = name;
        this.view = view;
        this.result = result;
    }

    public String getName() {
        return name;
    }

    public ResultDescriptor getUnconditionalResult() {
        return result;
    }
}
