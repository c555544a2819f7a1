package org.amends.jira.store;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.calendar.Holiday;
import org.amends.apology.calendar.WorkingHours;

/** How a working calendar is written and read: the section {@code calendar}. What it holds stands in people's databases: fields are added, never changed. */
public final class CalendarForm {
    /** The name of the section. */
    public static final String SECTION = "calendar";

    /** How the last moment of a day is written; Java has no such time. */
    public static final String MIDNIGHT = "24:00";

    private CalendarForm() {}

    /** As it is kept, and as REST gives it. */
    public static JsonObject write(ChosenCalendar calendar) {
        List<String> weekend =
                calendar.weekend().stream().sorted().map(CalendarForm::word).toList();
        JsonObject json = new Fields()
                .put("zone", calendar.zone())
                .put("weekend", weekend)
                .put("from", calendar.hours().from())
                .put("to", written(calendar.hours().to()))
                .object();
        json.put(
                "holidays",
                new JsonArray(
                        calendar.holidays().stream().map(CalendarForm::written).toList()));
        return json;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws RuntimeException naming the field that is missing or wrong
     */
    public static ChosenCalendar read(JsonObject json) {
        Fields fields = new Fields(json);
        return new ChosenCalendar(
                fields.maybe("zone").map(zone -> fields.parsed("zone", "a zone", ZoneId::of)),
                fields.texts("weekend").stream().map(CalendarForm::day).collect(Collectors.toSet()),
                fields.inners("holidays").stream().map(CalendarForm::holiday).toList(),
                new WorkingHours(
                        fields.parsed("from", "a time", LocalTime::parse),
                        fields.parsed("to", "a time", CalendarForm::time)));
    }

    /** The word of a day of the week: {@code monday}. */
    public static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** A holiday as it is kept, and as REST gives it. */
    public static JsonObject written(Holiday holiday) {
        Fields fields = new Fields().put("day", holiday.day());
        if (holiday.yearly()) {
            fields.put("yearly", true);
        }
        return fields.put("name", holiday.name()).object();
    }

    private static String written(LocalTime to) {
        return to.equals(LocalTime.MAX) ? MIDNIGHT : to.toString();
    }

    /** A time of day, or {@link #MIDNIGHT} for its last moment. */
    public static LocalTime time(String text) {
        return text.equals(MIDNIGHT) ? LocalTime.MAX : LocalTime.parse(text);
    }

    private static DayOfWeek day(String word) {
        return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static Holiday holiday(Fields fields) {
        Optional<Boolean> yearly = fields.has("yearly") ? Optional.of(fields.flag("yearly")) : Optional.empty();
        return new Holiday(
                fields.date("day"), yearly.orElse(false), fields.maybe("name").orElse(""));
    }
}
