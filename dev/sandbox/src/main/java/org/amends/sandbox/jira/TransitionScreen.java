package org.amends.sandbox.jira;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Optional;

/** What a transition's screen lets one give: without a screen nothing, with one the fields that stand on it. */
final class TransitionScreen {
    private static final String COMMENT = "comment";

    private final Stores stores;
    private final IssueRow issue;
    private final SandboxWorkflow.Transition transition;

    TransitionScreen(Stores stores, IssueRow issue, SandboxWorkflow.Transition transition) {
        this.stores = stores;
        this.issue = issue;
        this.transition = transition;
    }

    void check(SandboxIssueInputParameters given, ErrorCollection errors) {
        given.given().keySet().stream()
                .filter(field -> !holds(field))
                .forEach(field -> errors.addError(
                        field,
                        "Field '" + field + "' cannot be set. It is not on the appropriate screen, or unknown."));
        checkResolution(Optional.ofNullable(given.given().get(IssueField.RESOLUTION.id())), errors);
    }

    private void checkResolution(Optional<String> resolution, ErrorCollection errors) {
        String field = IssueField.RESOLUTION.id();
        if (resolution.isPresent()
                && resolution
                        .flatMap(id -> stores.words().find(Word.Kind.RESOLUTION, id))
                        .isEmpty()) {
            errors.addError(field, "Resolution '" + resolution.get() + "' does not exist.");
        }
        if (transition.screen() && resolution.isEmpty()) {
            errors.addError(field, "Resolution is required.");
        }
    }

    /** A comment can be given on every screen. */
    private boolean holds(String field) {
        return transition.screen()
                && (field.equals(COMMENT)
                        || stores.screens()
                                .ofTransition(issue.projectId())
                                .filter(screen -> stores.screens().holds(screen.id(), field))
                                .isPresent());
    }
}
