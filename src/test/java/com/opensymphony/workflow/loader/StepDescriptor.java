package com.opensymphony.workflow.loader;

import java.util.Map;

public class StepDescriptor extends AbstractDescriptor {

    public StepDescriptor(int id) {
        super(id);
    }

    /** The number of a step is that of its status. */
    public Map<String, String> getMetaAttributes() {
        return Map.of("jira.status.id", Integer.toString(getId()));
    }
}
