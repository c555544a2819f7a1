package org.amends.apology.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.apology.followup.Purpose;

/** What every method must be, field by field. */
final class MethodCheck {
    /** More stages nobody oversees. */
    static final int MOST_STAGES = 12;

    /** More steps nobody takes. */
    static final int MOST_STEPS = 40;

    /** More touches are a nuisance. */
    static final int MOST_TOUCHES = 10;

    static final int LONGEST_ID = 40;

    /** What a row keeps of the ids of open steps, by which queries find it. */
    static final int LONGEST_IDS = 448;

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Set<String> stageIds = new HashSet<>();
    private final Set<String> stepIds = new HashSet<>();

    private MethodCheck() {}

    static void check(String id, int version, Texts name, List<Stage> stages, List<OwnTouch> touches) {
        wellFormed("id", id);
        demand(version >= 1, "version", "a whole number from 1", version);
        TextCheck.check("name", name, TextCheck.LONGEST_NAME);
        few("stages", stages, MOST_STAGES, "stage");
        MethodCheck check = new MethodCheck();
        for (int at = 0; at < stages.size(); at++) {
            check.stage("stages[" + at + "]", stages.get(at));
        }
        check.altogether(stages);
        touches(touches);
    }

    private void altogether(List<Stage> stages) {
        boolean asksForSomething =
                stages.stream().flatMap(stage -> stage.steps().stream()).anyMatch(Step::required);
        demand(asksForSomething, "stages", "at least one required step", "none");
        demand(stepIds.size() <= MOST_STEPS, "stages", "at most " + MOST_STEPS + " steps in all", stepIds.size());
        int length = stepIds.stream().mapToInt(id -> id.length() + 1).sum();
        demand(
                length <= LONGEST_IDS,
                "stages",
                "ids of steps with at most " + LONGEST_IDS + " characters in all, one more for each step",
                length);
    }

    private static void touches(List<OwnTouch> touches) {
        demand(touches.size() <= MOST_TOUCHES, "touches", "at most " + MOST_TOUCHES, touches.size());
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < touches.size(); at++) {
            OwnTouch touch = touches.get(at);
            String field = "touches[" + at + "]";
            wellFormed(field + ".id", touch.id());
            demand(ids.add(touch.id()), field + ".id", "an id of its own", "a second " + touch.id());
            boolean days = touch.days() >= 1 && touch.days() <= OwnTouch.MOST_DAYS;
            boolean own = touch.purpose() != Purpose.PROMISE;
            demand(own, field + ".purpose", "a purpose that comes with no promise", "promise");
            demand(days, field + ".days", "a whole number from 1 to " + OwnTouch.MOST_DAYS, touch.days());
        }
    }

    private void stage(String field, Stage stage) {
        wellFormed(field + ".id", stage.id());
        demand(stageIds.add(stage.id()), field + ".id", "an id of its own", "a second " + stage.id());
        TextCheck.check(field + ".title", stage.title(), TextCheck.LONGEST_NAME);
        few(field + ".steps", stage.steps(), MOST_STEPS, "step");
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
        for (StepPart part : StepPart.values()) {
            TextCheck.check(field + "." + part.code(), step.text(part), part.longest());
        }
    }

    private static void few(String field, List<?> list, int most, String what) {
        demand(!list.isEmpty(), field, "at least one " + what, "none");
        demand(list.size() <= most, field, "at most " + most, list.size());
    }

    private static void wellFormed(String field, String id) {
        boolean fits = id.length() <= LONGEST_ID && ID.matcher(id).matches();
        demand(fits, field, "lower-case words joined by hyphens, at most " + LONGEST_ID + " characters", id);
    }

    static void demand(boolean holds, String field, String expected, Object found) {
        if (!holds) {
            throw new BrokenMethod(field, expected, found);
        }
    }
}
