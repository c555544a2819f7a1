package org.amends.jira.admin;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.TimeZone;
import org.amends.apology.calendar.ChosenCalendar;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.amends.apology.followup.Touch;
import org.amends.jira.panel.Json;
import org.amends.jira.store.CalendarForm;
import org.springframework.stereotype.Component;

/** When each touch would fall due if what it counts from happened this afternoon: what an admin looks at before saving. */
@Component
public final class PlanPreview {
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final JiraAuthenticationContext authentication;
    private final DateTimeFormatterFactory times;
    private final TimeZoneManager zones;
    private final Clock clock;

    /** In the words of who is signed in. */
    public PlanPreview(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport DateTimeFormatterFactory times,
            @ComponentImport TimeZoneManager zones,
            Clock clock) {
        this.authentication = authentication;
        this.times = times;
        this.zones = zones;
        this.clock = clock;
    }

    /** For these touches, by this calendar. */
    public JsonObject of(Cadence cadence, ChosenCalendar chosen) {
        WorkingCalendar calendar = chosen.in(zones.getDefaultTimezone().toZoneId());
        Instant anchor = LocalDate.ofInstant(clock.instant(), calendar.zone())
                .atTime(AFTERNOON)
                .atZone(calendar.zone())
                .toInstant();
        DateTimeFormatter words = times.formatter()
                .forUser(authentication.getLoggedInUser())
                .withZone(TimeZone.getTimeZone(calendar.zone()))
                .withStyle(DateTimeStyle.COMPLETE);
        return new Json()
                .with("zone", calendar.zone().getId())
                .with("from", day(anchor, calendar, words))
                .with(
                        "touches",
                        cadence.touches().stream()
                                .map(touch -> touch(touch, anchor, calendar, words))
                                .toList())
                .done();
    }

    private static JsonObject touch(Touch touch, Instant anchor, WorkingCalendar calendar, DateTimeFormatter words) {
        JsonObject due = day(calendar.after(anchor, touch.offset()), calendar, words);
        due.put("id", touch.id());
        return due;
    }

    private static JsonObject day(Instant at, WorkingCalendar calendar, DateTimeFormatter words) {
        LocalDate day = LocalDate.ofInstant(at, calendar.zone());
        return new Json()
                .with("at", at.toString())
                .with("weekday", CalendarForm.word(day.getDayOfWeek()))
                .with("when", words.format(Date.from(at)))
                .done();
    }
}
