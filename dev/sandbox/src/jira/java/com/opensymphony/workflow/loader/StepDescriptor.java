package com.opensymphony.workflow.loader;

import java.util.List;
import java.util.Map;

/** The sandbox's own: a step of a workflow, with the status that it is linked to. */
public class StepDescriptor extends AbstractDescriptor {
    private final String name;
    private final Map<String, String> metaAttributes;
    private final List<ActionDescriptor> actions;

    public StepDescriptor(int id, String name, Map<String, String> metaAttributes, List<ActionDescriptor> actions) {
        super(id);
        this.name = name;
        this.metaAttributes = Map.copyOf(metaAttributes);
        this.actions = List.copyOf(actions);
    }

    public String getName() {
        return name;
    }

    public Map<?, ?> getMetaAttributes() {
        return metaAttributes;
    }

    public List<?> getActions() {
        return actions;
    }
}
