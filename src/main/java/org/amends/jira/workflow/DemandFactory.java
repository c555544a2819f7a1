package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** What an admin sees of condition and validator, which say the same, and what Jira keeps of them. */
abstract class DemandFactory extends AbstractWorkflowPluginFactory {
    private final DemandWords words;

    DemandFactory(DemandWords words) {
        this.words = words;
    }

    /** What Jira has kept. */
    abstract Map<?, ?> kept(AbstractDescriptor part);

    @Override
    public final Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Demand.of(form).kept();
    }

    @Override
    protected final void getVelocityParamsForInput(Map<String, Object> parameters) {
        parameters.putAll(words.form(Demand.of(Map.of())));
    }

    @Override
    protected final void getVelocityParamsForEdit(Map<String, Object> parameters, AbstractDescriptor part) {
        parameters.putAll(words.form(Demand.of(kept(part))));
    }

    @Override
    protected final void getVelocityParamsForView(Map<String, Object> parameters, AbstractDescriptor part) {
        parameters.putAll(words.view(Demand.of(kept(part))));
    }
}
