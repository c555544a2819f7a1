package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import com.grack.nanojson.JsonObject;
import java.util.List;
import org.amends.sandbox.acceptance.Caller.Heard;

/** What REST tells of the follow-ups of a ticket. */
final class FollowUps {
    private FollowUps() {}

    /** All of them, in the order of their scheduling. */
    static List<JsonObject> of(Caller caller, Object issue) {
        Heard heard = caller.get(Doors.REST + "/issues/" + issue + "/follow-ups");
        assertEquals(heard.body(), 200, heard.status());
        return heard.json().getArray("followUps").stream()
                .map(JsonObject.class::cast)
                .toList();
    }

    /** The newest of a touch. */
    static JsonObject of(Caller caller, Object issue, String touch) {
        return of(caller, issue).stream()
                .filter(followUp -> touch.equals(followUp.getString("touch")))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no follow-up of the touch " + touch));
    }
}
