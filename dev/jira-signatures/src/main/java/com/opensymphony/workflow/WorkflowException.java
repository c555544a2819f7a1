package com.opensymphony.workflow;

/**
 * What OSWorkflow throws.
 *
 * <p>Read from https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class WorkflowException extends Exception {
    private static final long serialVersionUID = 1L;

    WorkflowException() {}
}
