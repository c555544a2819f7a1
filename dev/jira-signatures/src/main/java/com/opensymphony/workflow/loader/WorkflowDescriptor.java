package com.opensymphony.workflow.loader;

import java.util.List;
import org.amends.signatures.SignatureOnly;

/**
 * A workflow's definition.
 *
 * <p>Not verified.
 */
public class WorkflowDescriptor extends AbstractDescriptor {
    WorkflowDescriptor() {}

    public ActionDescriptor getAction(int id) {
        throw new SignatureOnly();
    }

    public StepDescriptor getStep(int id) {
        throw new SignatureOnly();
    }

    public List getSteps() {
        throw new SignatureOnly();
    }
}
