package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.HashMap;
import java.util.Map;

/** The sandbox's own: asks for what the template of this name needs. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    public AbstractWorkflowPluginFactory() {}

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> parameters = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(parameters);
            case "edit-parameters" -> getVelocityParamsForEdit(parameters, descriptor);
            case "view" -> getVelocityParamsForView(parameters, descriptor);
            default -> throw new IllegalArgumentException("Invalid resource name: " + resourceName);
        }
        return parameters;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);
}
