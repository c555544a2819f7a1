package org.amends.sandbox.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.workflow.WorkflowException;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What plugins bring to transitions, under {@code plugin:module}. Conditions hide a transition; validators refuse it and post
 * functions run, both inside its transaction, which fails with them. In the creation of an issue functions run before there is one;
 * conditions and validators are not asked there.
 */
public final class WorkflowParts {
    private static final String FUNCTION = "function";
    private static final String CONDITION = "condition";
    private static final String VALIDATOR = "validator";

    private final Map<String, Object> parts = new ConcurrentHashMap<>();
    private final FunctionRows rows;
    private final Holes holes;

    WorkflowParts(FunctionRows rows, Holes holes) {
        this.rows = rows;
        this.holes = holes;
    }

    /**
     * Adds a part under its complete key.
     *
     * @param part a {@link FunctionProvider}, {@link Condition} or {@link Validator}
     */
    public void add(String key, Object part) {
        parts.put(key, part);
    }

    /** Its plugin is disabled: the part stays on its transitions, which fail or are not offered any more. */
    public void remove(String key) {
        parts.remove(key);
    }

    /** What a function learns of the transition. */
    record Step(int actionId, SandboxWorkflow workflow, MutableIssue issue, Optional<Issue> before, Object caller) {}

    void run(Step step) {
        for (FunctionRows.FunctionRow row : rows.of(step.actionId(), FUNCTION)) {
            told(() -> part(FunctionProvider.class, row).execute(variables(step), arguments(row), nothingKept()));
        }
    }

    /** Whether every condition of the transition lets it be offered. */
    boolean offers(Step step) {
        return rows.of(step.actionId(), CONDITION).stream().allMatch(row -> passes(row, step));
    }

    private boolean passes(FunctionRows.FunctionRow row, Step step) {
        try {
            return parts.get(row.module()) instanceof Condition condition
                    && condition.passesCondition(variables(step), arguments(row), nothingKept());
        } catch (com.opensymphony.workflow.WorkflowException refused) {
            throw new WorkflowException(String.valueOf(refused.getMessage()));
        }
    }

    /** @throws TransitionRefused when a validator says no */
    void validate(Step step) {
        for (FunctionRows.FunctionRow row : rows.of(step.actionId(), VALIDATOR)) {
            told(() -> part(Validator.class, row).validate(variables(step), arguments(row), nothingKept()));
        }
    }

    private interface Call {
        void made() throws com.opensymphony.workflow.WorkflowException;
    }

    private static void told(Call call) {
        try {
            call.made();
        } catch (InvalidInputException no) {
            throw new TransitionRefused(no.getMessage());
        } catch (com.opensymphony.workflow.WorkflowException refused) {
            throw new WorkflowException(String.valueOf(refused.getMessage()));
        }
    }

    private <T> T part(Class<T> type, FunctionRows.FunctionRow row) {
        return Optional.ofNullable(parts.get(row.module()))
                .map(type::cast)
                .orElseThrow(
                        () -> new IllegalStateException("Could not load " + type.getSimpleName() + " " + row.module()));
    }

    private static Map<String, Object> arguments(FunctionRows.FunctionRow row) {
        return new HashMap<>(row.arguments());
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
