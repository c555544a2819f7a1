package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** What an admin sees of the validator, and what Jira keeps of it. */
public class DemandValidatorFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginValidatorFactory {
    private final DemandWords words;

    /** Says it in these words. */
    public DemandValidatorFactory(DemandWords words) {
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
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor validator) {
        parameters.putAll(words.form(chosen(validator)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor validator) {
        parameters.putAll(words.view(chosen(validator)));
    }

    private static Demand chosen(AbstractDescriptor validator) {
        return Demand.of(((ValidatorDescriptor) validator).getArgs());
    }
}
