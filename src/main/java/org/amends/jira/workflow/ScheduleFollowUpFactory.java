package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.Map;

/** What an admin sees of the post function, and what Jira keeps of it. */
public class ScheduleFollowUpFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    private final FunctionWords words;

    /** Says it in these words. */
    public ScheduleFollowUpFactory(FunctionWords words) {
        this.words = words;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Arguments.of(form).kept();
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> parameters) {
        parameters.putAll(words.form(Arguments.of(Map.of())));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor function) {
        parameters.putAll(words.form(chosen(function)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor function) {
        parameters.putAll(words.view(chosen(function)));
    }

    private static Arguments chosen(AbstractDescriptor function) {
        return Arguments.of(((FunctionDescriptor) function).getArgs());
    }
}
