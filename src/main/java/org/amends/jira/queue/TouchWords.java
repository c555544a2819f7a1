package org.amends.jira.queue;

import com.grack.nanojson.JsonObject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Touch;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;

/** How a project's touches are called. */
record TouchWords(Cadence cadence, Reader reader) {
    private static final Set<String> SHIPPED =
            Cadence.shipped().touches().stream().map(Touch::id).collect(Collectors.toSet());

    /** An admin's name for it, else ours, else what an admin called it who took it away since. */
    String name(Optional<String> touch) {
        String id = touch.orElse(Touch.WEEK);
        return cadence.touch(id)
                .flatMap(Touch::name)
                .orElseGet(() -> SHIPPED.contains(id) ? reader.text("amends.touch." + id) : id);
    }

    /** What it is for, with the question to ask; empty for a touch that was taken away. */
    Optional<JsonObject> purpose(Optional<String> touch) {
        return cadence.touch(touch.orElse(Touch.WEEK)).map(found -> new Json()
                .with("code", found.purpose().code())
                .with(
                        "question",
                        found.question()
                                .orElseGet(() -> reader.text(
                                        "amends.purpose." + found.purpose().code() + ".question")))
                .done());
    }
}
