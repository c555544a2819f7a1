package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * Where a transition leads.
 *
 * <p>Not verified.
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
