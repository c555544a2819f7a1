package org.amends.apology.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.apology.followup.Purpose;
import org.amends.apology.method.Wanted.What;

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
        demand(version >= 1, "version", Wanted.of(What.WHOLE_FROM_ONE), Wanted.literal(version));
        TextCheck.check("name", name, TextCheck.LONGEST_NAME);
        few("stages", stages, MOST_STAGES, What.A_STAGE);
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
        demand(asksForSomething, "stages", Wanted.of(What.REQUIRED_STEP), Wanted.of(What.NONE));
        demand(
                stepIds.size() <= MOST_STEPS,
                "stages",
                Wanted.of(What.STEPS_AT_MOST, MOST_STEPS),
                Wanted.literal(stepIds.size()));
        int length = stepIds.stream().mapToInt(id -> id.length() + 1).sum();
        demand(length <= LONGEST_IDS, "stages", Wanted.of(What.IDS_AT_MOST, LONGEST_IDS), Wanted.literal(length));
    }

    private static void touches(List<OwnTouch> touches) {
        demand(
                touches.size() <= MOST_TOUCHES,
                "touches",
                Wanted.of(What.AT_MOST, MOST_TOUCHES),
                Wanted.literal(touches.size()));
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < touches.size(); at++) {
            OwnTouch touch = touches.get(at);
            String field = "touches[" + at + "]";
            wellFormed(field + ".id", touch.id());
            demand(ids.add(touch.id()), field + ".id", Wanted.of(What.OWN_ID), Wanted.of(What.SECOND, touch.id()));
            boolean days = touch.days() >= 1 && touch.days() <= OwnTouch.MOST_DAYS;
            boolean own = touch.purpose() != Purpose.PROMISE;
            demand(own, field + ".purpose", Wanted.of(What.NO_PROMISE), Wanted.literal("promise"));
            demand(
                    days,
                    field + ".days",
                    Wanted.of(What.WHOLE_UP_TO, OwnTouch.MOST_DAYS),
                    Wanted.literal(touch.days()));
        }
    }

    private void stage(String field, Stage stage) {
        wellFormed(field + ".id", stage.id());
        demand(stageIds.add(stage.id()), field + ".id", Wanted.of(What.OWN_ID), Wanted.of(What.SECOND, stage.id()));
        TextCheck.check(field + ".title", stage.title(), TextCheck.LONGEST_NAME);
        few(field + ".steps", stage.steps(), MOST_STEPS, What.A_STEP);
        for (int at = 0; at < stage.steps().size(); at++) {
            step(field + ".steps[" + at + "]", stage.steps().get(at));
        }
    }

    private void step(String field, Step step) {
        String id = step.id().value();
        wellFormed(field + ".id", id);
        demand(stepIds.add(id), field + ".id", Wanted.of(What.OWN_ID), Wanted.of(What.SECOND, id));
        boolean ownIt = step.id().equals(StepId.OWN_IT);
        demand(!ownIt || !step.waivable(), field + ".waivable", Wanted.of(What.OWN_IT_STAYS), Wanted.literal(true));
        demand(!ownIt || step.required(), field + ".required", Wanted.of(What.OWN_IT_REQUIRED), Wanted.literal(false));
        for (StepPart part : StepPart.values()) {
            TextCheck.check(field + "." + part.code(), step.text(part), part.longest());
        }
    }

    private static void few(String field, List<?> list, int most, What what) {
        demand(!list.isEmpty(), field, Wanted.of(what), Wanted.of(What.NONE));
        demand(list.size() <= most, field, Wanted.of(What.AT_MOST, most), Wanted.literal(list.size()));
    }

    private static void wellFormed(String field, String id) {
        boolean fits = id.length() <= LONGEST_ID && ID.matcher(id).matches();
        demand(fits, field, Wanted.of(What.ID, LONGEST_ID), Wanted.literal(id));
    }

    static void demand(boolean holds, String field, Wanted expected, Wanted found) {
        if (!holds) {
            throw new BrokenMethod(field, expected, found);
        }
    }
}
