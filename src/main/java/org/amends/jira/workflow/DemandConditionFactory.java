package org.amends.jira.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;

/** What an admin sees of the condition, and what Jira keeps of it. */
public class DemandConditionFactory extends DemandFactory implements WorkflowPluginConditionFactory {
    /** Says it in these words. */
    public DemandConditionFactory(DemandWords words) {
        super(words);
    }

    @Override
    Map<?, ?> kept(AbstractDescriptor condition) {
        return ((ConditionDescriptor) condition).getArgs();
    }
}
