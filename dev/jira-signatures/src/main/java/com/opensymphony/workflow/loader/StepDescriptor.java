package com.opensymphony.workflow.loader;

import java.util.List;
import java.util.Map;
import org.amends.signatures.SignatureOnly;

/**
 * A step of a workflow; one status of Jira is linked to it.
 *
 * <p>Read from
 * https://github.com/atlascommunity/jira-plugins-groovy/blob/ef39c5118d/src/main/java/ru/mail/jira/plugins/groovy/impl/admin/builtIn/FindScriptText.java (Jira 8.13);
 * https://central.sonatype.com/artifact/opensymphony/osworkflow (OSWorkflow 2.7).
 */
public class StepDescriptor extends AbstractDescriptor {
    StepDescriptor() {}

    public String getName() {
        throw new SignatureOnly();
    }

    public Map getMetaAttributes() {
        throw new SignatureOnly();
    }

    public List getActions() {
        throw new SignatureOnly();
    }
}
