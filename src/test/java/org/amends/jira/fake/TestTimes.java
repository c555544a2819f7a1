package org.amends.jira.fake;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.text.SimpleDateFormat;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

/** Jira's times: everybody reads in Berlin, in English. */
public final class TestTimes {
    private static final TimeZone BERLIN = TimeZone.getTimeZone("Europe/Berlin");

    private TestTimes() {}

    static DateTimeFormatterFactory formatters() {
        return Fake.of(DateTimeFormatterFactory.class)
                .with("formatter", args -> formatter("", TimeZone.getTimeZone("UTC")))
                .done();
    }

    private static DateTimeFormatter formatter(String pattern, TimeZone zone) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
        format.setTimeZone(zone);
        return Fake.of(DateTimeFormatter.class)
                .with("forUser", args -> formatter(pattern, zone))
                .with("withStyle", args -> formatter(pattern((DateTimeStyle) args[0]), zone))
                .with("withZone", args -> formatter(pattern, (TimeZone) args[0]))
                .with("format", args -> format.format((Date) args[0]))
                .done();
    }

    private static String pattern(DateTimeStyle style) {
        return switch (style) {
            case TIME -> "HH:mm";
            case DATE -> "d MMM yyyy";
            default -> "d MMM yyyy HH:mm";
        };
    }

    public static TimeZoneManager zones() {
        return Fake.of(TimeZoneManager.class)
                .with("getTimeZoneforUser", BERLIN)
                .with("getDefaultTimezone", BERLIN)
                .done();
    }
}
