package com.opensymphony.workflow.loader;

import org.amends.signatures.SignatureOnly;

/**
 * Base class of a workflow's parts.
 *
 * <p>Not verified.
 */
public abstract class AbstractDescriptor {
    AbstractDescriptor() {}

    public int getId() {
        throw new SignatureOnly();
    }
}
