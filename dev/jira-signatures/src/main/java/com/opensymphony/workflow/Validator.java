package com.opensymphony.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;

/**
 * Whether a transition that was asked for is carried out.
 *
 * <p>Read from
 * https://docs.atlassian.com/software/jira/docs/api/11.3.13/com/opensymphony/workflow/Validator.html (Jira 11.3): validate;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public interface Validator {
    void validate(Map transientVars, Map args, PropertySet ps) throws InvalidInputException, WorkflowException;
}
