package com.opensymphony.workflow.loader;

import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * A transition.
 *
 * <p>Not verified.
 */
public class ActionDescriptor extends AbstractDescriptor {
    ActionDescriptor() {}

    public String getName() {
        throw new SignatureOnly();
    }

    public String getView() {
        throw new SignatureOnly();
    }

    public ResultDescriptor getUnconditionalResult() {
        throw new SignatureOnly();
    }

    public List getConditionalResults() {
        throw new SignatureOnly();
    }
}
