package com.opensymphony.workflow.loader;

import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * A condition of a transition, with its arguments.
 *
 * <p>Read from
 * https://github.com/Semmle/lgtm-jira-addon/blob/8b49520afa/src/main/java/com/semmle/jira/addon/workflow/CheckResolutionFunctionFactory.java (Jira 7.12): getArgs;
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class ConditionDescriptor extends AbstractDescriptor {
    ConditionDescriptor() {}

    public Map getArgs() {
        throw new SignatureOnly();
    }
}
