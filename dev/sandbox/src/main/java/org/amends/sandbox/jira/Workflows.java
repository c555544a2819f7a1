package org.amends.sandbox.jira;

import java.util.List;
import java.util.Map;

/** What the administration's page of workflows shows and does; whoever is no administrator of Jira gets {@link Refused}. */
public interface Workflows {
    /** A transition of a workflow, with what stands on it. */
    record TransitionView(String workflow, int id, String label, List<FunctionView> functions) {}

    /** A condition, a validator or a post function on a transition. */
    record FunctionView(long id, String kind, String module, Map<String, String> arguments) {}

    List<TransitionView> transitions();

    void add(int transitionId, String kind, String module, Map<String, String> arguments);

    void change(long functionId, Map<String, String> arguments);

    void remove(long functionId);
}
