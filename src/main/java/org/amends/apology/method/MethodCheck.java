package org.amends.apology.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What every method must be, field by field. */
final class MethodCheck {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;

    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> stepIds = new HashSet<>();

    private MethodCheck() {}

    static void check(String id, int version, List<Stage> stages) {
        wellFormed("id", id);
        demand(version >= 1, "version", "a whole number from 1", version);
        demand(!stages.isEmpty(), "stages", "at least one stage", "none");
        MethodCheck check = new MethodCheck();
        for (int at = 0; at < stages.size(); at++) {
            check.stage("stages[" + at + "]", stages.get(at));
        }
        boolean asksForSomething =
                stages.stream().flatMap(stage -> stage.steps().stream()).anyMatch(Step::required);
        demand(asksForSomething, "stages", "at least one required step", "none");
    }

    private void stage(String field, Stage stage) {
        wellFormed(field + ".id", stage.id());
        demand(stageIds.add(stage.id()), field + ".id", "an id of its own", "a second " + stage.id());
        demand(!stage.steps().isEmpty(), field + ".steps", "at least one step", "none");
        for (int at = 0; at < stage.steps().size(); at++) {
            step(field + ".steps[" + at + "]", stage.steps().get(at));
        }
    }

    private void step(String field, Step step) {
        String id = step.id().value();
        wellFormed(field + ".id", id);
        demand(stepIds.add(id), field + ".id", "an id of its own", "a second " + id);
        boolean ownIt = step.id().equals(StepId.OWN_IT);
        demand(!ownIt || !step.waivable(), field + ".waivable", "false for own-it, which nobody can waive", true);
        demand(!ownIt || step.required(), field + ".required", "true for own-it", false);
    }

    private static void wellFormed(String field, String id) {
        boolean fits = id.length() <= LONGEST_ID && ID.matcher(id).matches();
        demand(fits, field, "lower-case words joined by hyphens, at most " + LONGEST_ID + " characters", id);
    }

    private static void demand(boolean holds, String field, String expected, Object found) {
        if (!holds) {
            throw new BrokenMethod(field, expected, found);
        }
    }
}
