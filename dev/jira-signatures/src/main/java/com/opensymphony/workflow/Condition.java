package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Whether a transition is offered.
 *
 * <p>Read from
 * https://docs.atlassian.com/software/jira/docs/api/11.3.13/com/opensymphony/workflow/Condition.html (Jira 11.3): passesCondition;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public interface Condition {
    boolean passesCondition(Map transientVars, Map args, PropertySet ps) throws WorkflowException;
}
