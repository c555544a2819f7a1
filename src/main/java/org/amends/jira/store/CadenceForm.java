package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.Optional;
import org.amends.apology.calendar.Offset;
import org.amends.apology.followup.Anchor;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Condition;
import org.amends.apology.followup.Purpose;
import org.amends.apology.followup.Repeat;
import org.amends.apology.followup.Touch;

/** How a cadence is written and read: the section {@code cadence}. What it holds stands in people's databases: fields are added, never changed. */
public final class CadenceForm {
    /** The name of the section. */
    public static final String SECTION = "cadence";

    private CadenceForm() {}

    /** As it is kept, and as REST gives it. */
    public static JsonObject write(Cadence cadence) {
        JsonObject json = new JsonObject();
        json.put(
                "touches",
                new JsonArray(
                        cadence.touches().stream().map(CadenceForm::written).toList()));
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException naming the field that is missing or wrong
     */
    public static Cadence read(JsonObject json) {
        return new Cadence(new Fields(json)
                .inners("touches").stream().map(CadenceForm::touch).toList());
    }

    private static JsonObject written(Touch touch) {
        Fields fields = new Fields()
                .put("id", touch.id())
                .put("on", touch.on())
                .put("since", touch.since())
                .put("anchor", touch.anchor())
                .put("amount", touch.offset().amount())
                .put("unit", touch.offset().unit())
                .put("purpose", touch.purpose())
                .put("condition", touch.condition());
        touch.repeat()
                .ifPresent(repeat -> fields.put(
                        "repeat",
                        new Fields()
                                .put("amount", repeat.every().amount())
                                .put("unit", repeat.every().unit())
                                .put("most", repeat.most())));
        return fields.put("name", touch.name())
                .put("question", touch.question())
                .object();
    }

    private static Touch touch(Fields fields) {
        return new Touch(
                fields.text("id"),
                fields.flag("on"),
                fields.instant("since"),
                fields.word("anchor", Anchor.class),
                offset(fields),
                fields.word("purpose", Purpose.class),
                fields.word("condition", Condition.class),
                fields.has("repeat") ? Optional.of(repeat(fields.inner("repeat"))) : Optional.empty(),
                fields.maybe("name"),
                fields.maybe("question"));
    }

    private static Offset offset(Fields fields) {
        return new Offset(fields.whole("amount"), fields.word("unit", Offset.Unit.class));
    }

    private static Repeat repeat(Fields fields) {
        return new Repeat(offset(fields), fields.whole("most"));
    }
}
