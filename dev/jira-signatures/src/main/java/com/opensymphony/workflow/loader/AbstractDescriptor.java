package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * Base class of a workflow's parts.
 *
 * <p>Read from
 * https://github.com/codescape/jira-scrum-poker/blob/bb652fd672/src/main/java/de/codescape/jira/plugins/scrumpoker/workflow/StartSessionWorkflowFunctionFactory.java (Jira 11.3);
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public abstract class AbstractDescriptor {
    AbstractDescriptor() {}

    public int getId() {
        throw new SignatureOnly();
    }
}
