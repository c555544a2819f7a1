package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Apology;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.promise.Promise;
import org.amends.apology.promise.Urgency;

/** What was promised and what became of it, in the order of its days; {@code calendar} is that of the project. */
record PromiseList(Reader reader, WorkingCalendar calendar) {

    /** All of them. */
    List<JsonObject> all(Apology apology) {
        return apology.promises().stream()
                .sorted(Comparator.comparing(Promise::by))
                .map(promise -> one(apology, promise))
                .toList();
    }

    /** Those that are neither kept nor broken. */
    List<JsonObject> open(Apology apology) {
        return apology.openPromises().stream()
                .map(promise -> one(apology, promise))
                .toList();
    }

    private JsonObject one(Apology apology, Promise promise) {
        return new Json()
                .with("id", promise.id())
                .with("what", promise.what())
                .with("by", promise.by().toString())
                .with("byText", reader.day(promise.by()))
                .with(
                        "firstText",
                        Optional.of(promise.first())
                                .filter(first -> !first.equals(promise.by()))
                                .map(reader::day))
                .with("state", promise.state().code())
                .with("due", due(promise))
                .with("reason", promise.reason())
                .with("maker", reader.name(promise.maker()))
                .with("mine", reader.isMe(promise.maker()))
                .with("task", task(apology, promise))
                .done();
    }

    private String due(Promise promise) {
        Urgency urgency = Urgency.of(promise, reader.today(), calendar);
        return urgency == Urgency.NONE ? "" : urgency.code();
    }

    /** The task that somebody has on account of it. */
    private Optional<JsonObject> task(Apology apology, Promise promise) {
        return apology.followUps().stream()
                .filter(FollowUp::owed)
                .filter(followUp ->
                        apology.promiseOf(followUp).filter(promise::equals).isPresent())
                .flatMap(followUp -> followUp.taskKey().stream())
                .findFirst()
                .map(key -> new Json()
                        .with("key", key)
                        .with("href", reader.href(key))
                        .done());
    }
}
