package org.amends.jira.workflow;

import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The condition: a transition is not offered while something of the apology is missing. It runs at every view of an issue; what
 * breaks in it lets the transition through.
 */
public class DemandCondition extends WorkflowFunctionUtils implements Condition {
    private static final Logger LOG = LoggerFactory.getLogger(DemandCondition.class);

    private final Demands demands;

    /** Asks there. */
    public DemandCondition(Demands demands) {
        this.demands = demands;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it, from before generics
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        try {
            return Demands.issue(transientVars)
                    .map(issue -> demands.unmet(issue, getCallerUser(transientVars, args), Demand.of(args))
                            .isEmpty())
                    .orElse(true);
        } catch (RuntimeException | LinkageError broken) {
            // Nobody's ticket must be stuck on our account.
            LOG.warn("Whether a transition is offered could not be asked; it is", broken);
            return true;
        }
    }
}
