package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.method.StepId;
import org.amends.apology.reparation.Details;

/**
 * A reparation that somebody entered on a screen of Jira's, as long as it is not in the journal; one line of text each.
 *
 * @param id that of the reparation; so the same one cannot be recorded twice
 * @param at when the screen was sent
 * @param toldNow nobody said when the customer was told: with the saving of that screen
 * @param missing the steps that whoever entered it saw missing
 * @param reason why they went on all the same
 */
public record EnteredReparation(
        String id,
        long issueId,
        String userKey,
        Instant at,
        boolean toldNow,
        Details details,
        List<StepId> missing,
        Optional<String> reason) {
    public EnteredReparation {
        missing = List.copyOf(missing);
    }

    /** Those that stand in a text; what cannot be read is none. */
    public static List<EnteredReparation> all(String text) {
        return text.lines().flatMap(line -> one(line).stream()).toList();
    }

    /** The one that stands in a line. */
    public static Optional<EnteredReparation> one(String line) {
        try {
            return Optional.of(read(new Fields(JsonParser.object().from(line))));
        } catch (JsonParserException | Fields.Unreadable wrong) {
            return Optional.empty();
        }
    }

    private static EnteredReparation read(Fields json) {
        return new EnteredReparation(
                json.text("id"),
                json.number("issue"),
                json.text("by"),
                json.instant("at"),
                json.flag("toldNow"),
                DetailsForm.read(json.inner("details")),
                json.texts("missing").stream().map(StepId::new).toList(),
                json.maybe("reason"));
    }

    /** As a line. */
    public String line() {
        return new Fields(new JsonObject())
                .put("id", id)
                .put("issue", issueId)
                .put("by", userKey)
                .put("at", at)
                .put("toldNow", toldNow)
                .put("details", DetailsForm.write(details))
                .put("missing", missing.stream().map(StepId::value).toList())
                .put("reason", reason)
                .json();
    }

    /** A text with this one besides; once. */
    public String besides(String text) {
        return lines(Stream.concat(others(text), Stream.of(this)));
    }

    /** A text without the one of that id. */
    public static String without(String text, String id) {
        return lines(all(text).stream().filter(one -> !one.id().equals(id)));
    }

    private Stream<EnteredReparation> others(String text) {
        return all(text).stream().filter(one -> !one.id().equals(id));
    }

    private static String lines(Stream<EnteredReparation> all) {
        return String.join("\n", all.map(EnteredReparation::line).toList());
    }

    /** Says nothing of what was given: this stands in logs. */
    @Override
    public String toString() {
        return "reparation " + id + " of issue " + issueId;
    }
}
