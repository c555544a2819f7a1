package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * Where a transition leads.
 *
 * <p>Read from https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class ResultDescriptor extends AbstractDescriptor {
    ResultDescriptor() {}

    public int getStep() {
        throw new SignatureOnly();
    }

    public String getStatus() {
        throw new SignatureOnly();
    }
}
