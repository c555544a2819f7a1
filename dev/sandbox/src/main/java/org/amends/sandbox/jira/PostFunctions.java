package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.FunctionProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The post functions that plugins bring, under {@code plugin:module}. They run inside the transaction of the transition, which
 * fails with them; in the creation of an issue they run before there is one.
 */
public final class PostFunctions {
    private final Map<String, FunctionProvider> providers = new ConcurrentHashMap<>();
    private final FunctionRows rows;
    private final Holes holes;

    PostFunctions(FunctionRows rows, Holes holes) {
        this.rows = rows;
        this.holes = holes;
    }

    /**
     * Adds a function under its complete key.
     *
     * @param provider a {@link FunctionProvider}
     */
    public void add(String key, Object provider) {
        providers.put(key, (FunctionProvider) provider);
    }

    /** Its plugin is disabled: the function stays on its transitions, which fail. */
    public void remove(String key) {
        providers.remove(key);
    }

    /** What a function learns of the transition. */
    record Step(int actionId, SandboxWorkflow workflow, MutableIssue issue, Optional<Issue> before, Object caller) {}

    void run(Step step) {
        for (FunctionRows.FunctionRow row : rows.of(step.actionId())) {
            FunctionProvider provider = Optional.ofNullable(providers.get(row.module()))
                    .orElseThrow(() -> new IllegalStateException("Could not load FunctionProvider " + row.module()));
            run(provider, step, row);
        }
    }

    private void run(FunctionProvider provider, Step step, FunctionRows.FunctionRow row) {
        try {
            provider.execute(variables(step), new HashMap<>(row.arguments()), nothingKept());
        } catch (com.opensymphony.workflow.WorkflowException refused) {
            throw new WorkflowException(String.valueOf(refused.getMessage()));
        }
    }

    private static Map<String, Object> variables(Step step) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("issue", step.issue());
        step.before().ifPresent(before -> variables.put("originalissueobject", before));
        variables.put("descriptor", step.workflow().getDescriptor());
        variables.put("actionId", step.actionId());
        variables.put("sandbox.caller", step.caller());
        return variables;
    }

    private com.opensymphony.module.propertyset.PropertySet nothingKept() {
        return holes.over(com.opensymphony.module.propertyset.PropertySet.class, new Object());
    }
}
