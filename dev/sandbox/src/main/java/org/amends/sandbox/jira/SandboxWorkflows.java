package org.amends.sandbox.jira;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The workflows, which ask each time whether an administrator asks. */
final class SandboxWorkflows implements Workflows {
    private final FunctionRows rows;
    private final Permissions permissions;
    private final SandboxAuthenticationContext authentication;

    SandboxWorkflows(FunctionRows rows, Permissions permissions, SandboxAuthenticationContext authentication) {
        this.rows = rows;
        this.permissions = permissions;
        this.authentication = authentication;
    }

    @Override
    public List<TransitionView> transitions() {
        refuseOthers();
        return Stream.concat(
                        Stream.of(view("Every workflow", SandboxWorkflow.CREATE, "Create")),
                        Arrays.stream(SandboxWorkflow.Transition.values())
                                .map(transition -> view(workflows(transition), transition.id(), transition.label())))
                .toList();
    }

    private static String workflows(SandboxWorkflow.Transition transition) {
        List<String> labels = Arrays.stream(SandboxWorkflow.Kind.values())
                .filter(transition::isOf)
                .map(SandboxWorkflow.Kind::label)
                .toList();
        return String.join(", ", labels);
    }

    private TransitionView view(String workflow, int id, String label) {
        return new TransitionView(
                workflow,
                id,
                label,
                rows.of(id).stream()
                        .map(row -> new FunctionView(row.id(), row.kind(), row.module(), row.arguments()))
                        .toList());
    }

    @Override
    public void add(int transitionId, String kind, String module, Map<String, String> arguments) {
        refuseOthers();
        rows.insert(transitionId, kind, module, arguments);
    }

    @Override
    public void change(long functionId, Map<String, String> arguments) {
        refuseOthers();
        rows.update(functionId, arguments);
    }

    @Override
    public void remove(long functionId) {
        refuseOthers();
        rows.delete(functionId);
    }

    private void refuseOthers() {
        if (!permissions.isAdmin(Permissions.key(authentication.user().orElse(null)))) {
            throw Refused.notFound("The page");
        }
    }
}
