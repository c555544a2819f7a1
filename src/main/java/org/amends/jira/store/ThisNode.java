package org.amends.jira.store;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** A name for this run of this node, different at every start: a claim from before a restart is a stranger's. */
@Component
public final class ThisNode {

    private final String name = UUID.randomUUID().toString();

    /** The name, at most 60 characters. */
    public String name() {
        return name;
    }
}
