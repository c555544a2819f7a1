package org.amends.jira.start;

import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.amends.apology.followup.CadenceChoice;
import org.amends.jira.admin.PlanDesk;
import org.amends.jira.admin.PlanPreview;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.store.CadenceForm;
import org.amends.jira.store.FollowUpPlans;
import org.amends.jira.store.StartChoice;
import org.springframework.stereotype.Component;

/** The third choice, as the page shows it: each cadence with the days that it would be. */
@Component
final class FollowUpJson {
    private final FollowUpPlans plans;
    private final PlanPreview preview;
    private final PlanDesk desk;
    private final SwitchedOn on;
    private final UndoJson undo;
    private final Clock clock;

    FollowUpJson(FollowUpPlans plans, PlanPreview preview, PlanDesk desk, SwitchedOn on, UndoJson undo, Clock clock) {
        this.plans = plans;
        this.preview = preview;
        this.desk = desk;
        this.on = on;
        this.undo = undo;
        this.clock = clock;
    }

    /** What holds, and what can be chosen. */
    JsonObject of(Reader reader) {
        OptionalLong all = OptionalLong.empty();
        return new Json()
                .with("done", plans.ownCadence(all).isPresent())
                .with("seen", desk.revision(CadenceForm.SECTION))
                .with("chosen", CadenceChoice.of(plans.cadence(all)).map(CadenceChoice::code))
                .with("elsewhere", on.having(CadenceForm.SECTION))
                .with(
                        "choices",
                        Stream.of(CadenceChoice.values()).map(this::choice).toList())
                .with("undo", undo.of(StartChoice.FOLLOW_UP, reader))
                .done();
    }

    /** What is asked after a solution of this afternoon, and when. */
    private JsonObject choice(CadenceChoice choice) {
        JsonObject cadence = CadenceForm.write(choice.cadence(clock.instant()));
        JsonObject when = preview.of(choice.cadence(clock.instant()), plans.calendar(OptionalLong.empty()));
        return new Json()
                .with("id", choice.code())
                .with(cadence)
                .with("preview", when.getArray("touches"))
                .with("from", when.getObject("from"))
                .done();
    }
}
