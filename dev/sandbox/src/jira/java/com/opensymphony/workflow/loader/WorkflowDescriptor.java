package com.opensymphony.workflow.loader;

import java.util.List;

/** The sandbox's own: the steps of a workflow and the transitions between them. */
public class WorkflowDescriptor extends AbstractDescriptor {
    private final List<StepDescriptor> steps;
    private final List<ActionDescriptor> actions;

    public WorkflowDescriptor(List<StepDescriptor> steps, List<ActionDescriptor> actions) {
        super(0);
        this.steps = List.copyOf(steps);
        this.actions = List.copyOf(actions);
    }

    public StepDescriptor getStep(int id) {
        return steps.stream().filter(step -> step.getId() == id).findFirst().orElse(null);
    }

    public ActionDescriptor getAction(int id) {
        return actions.stream()
                .filter(action -> action.getId() == id)
                .findFirst()
                .orElse(null);
    }
}
