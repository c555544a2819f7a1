package org.amends.jira.admin;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.amends.apology.Refusal;
import org.amends.jira.ics.HolidayFile;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.store.CalendarForm;
import org.springframework.stereotype.Component;

/** Reads an iCalendar file for an admin, who looks at what was found before it is kept. */
@Component
public final class HolidayImport {
    private final TimeZoneManager zones;
    private final Clock clock;

    /** Counts from today in Jira's zone. */
    public HolidayImport(@ComponentImport TimeZoneManager zones, Clock clock) {
        this.zones = zones;
        this.clock = clock;
    }

    /** What came of it: refusals, or holidays as JSON. */
    public record Found(List<Refusal> refusals, String json) {}

    /** Reads the text of a file; keeps nothing. */
    public Found read(String text) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), zones.getDefaultTimezone().toZoneId());
        HolidayFile.Read read = HolidayFile.read(text, today);
        return read instanceof HolidayFile.Read.Taken taken
                ? new Found(List.of(), json(taken))
                : new Found(List.of(((HolidayFile.Read.NotRead) read).refusal()), "");
    }

    private static String json(HolidayFile.Read.Taken taken) {
        return HarmlessJson.of(new Json()
                .with(
                        "holidays",
                        taken.holidays().stream().map(CalendarForm::written).toList())
                .with("otherEvents", taken.otherEvents())
                .with("otherYears", taken.otherYears())
                .done());
    }
}
