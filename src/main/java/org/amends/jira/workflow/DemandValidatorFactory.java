package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** What an admin sees of the validator, and what Jira keeps of it. */
public class DemandValidatorFactory extends DemandFactory implements WorkflowPluginValidatorFactory {
    /** Says it in these words. */
    public DemandValidatorFactory(DemandWords words) {
        super(words);
    }

    @Override
    Map<?, ?> kept(AbstractDescriptor validator) {
        return ((ValidatorDescriptor) validator).getArgs();
    }
}
