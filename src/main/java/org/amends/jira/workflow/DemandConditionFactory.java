package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;

/** What an admin sees of the condition, and what Jira keeps of it. */
public class DemandConditionFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginConditionFactory {
    private final DemandWords words;

    /** Says it in these words. */
    public DemandConditionFactory(DemandWords words) {
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Demand.of(form).kept();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> parameters) {
        parameters.putAll(words.form(Demand.of(Map.of())));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor condition) {
        parameters.putAll(words.form(chosen(condition)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor condition) {
        parameters.putAll(words.view(chosen(condition)));
    }

    private static Demand chosen(AbstractDescriptor condition) {
        return Demand.of(((ConditionDescriptor) condition).getArgs());
    }
}
