package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.amends.apology.Apology;
import org.amends.apology.promise.Promise;

/** What was promised. */
record Amending(Reader reader) {
    private static final int SOON_IN_DAYS = 2;

    JsonObject json(Apology apology) {
        return new Json()
                .with("promises", apology.promises().stream().map(this::promise).toList())
                .done();
    }

    /** What is promised and neither kept nor broken. */
    List<JsonObject> openPromises(Apology apology) {
        return apology.promises().stream()
                .filter(promise -> promise.state() == Promise.State.OPEN)
                .map(this::promise)
                .toList();
    }

    private JsonObject promise(Promise promise) {
        return new Json()
                .with("id", promise.id())
                .with("what", promise.what())
                .with("by", promise.by().toString())
                .with("byText", reader.day(promise.by()))
                .with("state", promise.state().code())
                .with("due", due(promise))
                .with("reason", promise.reason())
                .done();
    }

    private String due(Promise promise) {
        LocalDate today = reader.today();
        if (promise.state() != Promise.State.OPEN || promise.by().isAfter(today.plusDays(SOON_IN_DAYS))) {
            return "";
        }
        return promise.by().isBefore(today) ? "overdue" : "soon";
    }
}
