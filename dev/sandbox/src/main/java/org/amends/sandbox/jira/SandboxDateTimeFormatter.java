package org.amends.sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Behind {@code DateTimeFormatter}: an immutable formatter with style, zone and language. */
record SandboxDateTimeFormatter(
        Holes holes, SandboxClock clock, DateTimeStyle style, ZoneId zone, Locale locale, Languages languages) {
    private static final Map<String, java.time.format.DateTimeFormatter> PATTERNS = Stream.of(
                    "HH:mm",
                    " HH:mm",
                    "d MMM yyyy",
                    "d MMM yyyy HH:mm",
                    "d/MMM/yy",
                    "d/MMM/yy HH:mm",
                    "yyyy-MM-dd",
                    "yyyy-MM-dd'T'HH:mm:ssZ",
                    "EEE, d MMM yyyy HH:mm:ss Z")
            .collect(Collectors.toMap(pattern -> pattern, java.time.format.DateTimeFormatter::ofPattern));

    DateTimeFormatter formatter() {
        return holes.over(DateTimeFormatter.class, this);
    }

    public String format(Date date) {
        ZonedDateTime at = date.toInstant().atZone(zone);
        return switch (style) {
            case TIME -> pattern("HH:mm", at);
            case DATE -> pattern("d MMM yyyy", at);
            case COMPLETE -> pattern("d MMM yyyy HH:mm", at);
            case RELATIVE, RELATIVE_ALWAYS_WITH_TIME, RELATIVE_WITH_TIME_ONLY -> near(at, "d MMM yyyy HH:mm", " HH:mm");
            case RELATIVE_WITHOUT_TIME -> near(at, "d MMM yyyy", "");
            case DATE_PICKER -> pattern("d/MMM/yy", at);
            case DATE_TIME_PICKER -> pattern("d/MMM/yy HH:mm", at);
            case ISO_8601_DATE -> pattern("yyyy-MM-dd", at);
            case ISO_8601_DATE_TIME -> pattern("yyyy-MM-dd'T'HH:mm:ssZ", at);
            case RSS_RFC822_DATE_TIME -> pattern("EEE, d MMM yyyy HH:mm:ss Z", at);
        };
    }

    private String near(ZonedDateTime at, String far, String time) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        long days = ChronoUnit.DAYS.between(at.toLocalDate(), today);
        String rest = time.isEmpty() ? "" : pattern(time, at);
        if (days == 0) {
            return "Today" + rest;
        }
        if (days == 1) {
            return "Yesterday" + rest;
        }
        return days > 1 && days < 7
                ? at.getDayOfWeek().getDisplayName(TextStyle.FULL, locale) + rest
                : pattern(far, at);
    }

    private String pattern(String pattern, ZonedDateTime at) {
        return PATTERNS.get(pattern).withLocale(locale).format(at);
    }

    /** Everybody is in the sandbox's zone, and reads the language of the profile. */
    public DateTimeFormatter forLoggedInUser() {
        return read(languages.current());
    }

    public DateTimeFormatter forUser(ApplicationUser user) {
        return read(languages.of(Optional.ofNullable(user)));
    }

    private DateTimeFormatter read(Locale language) {
        return new SandboxDateTimeFormatter(holes, clock, style, clock.getZone(), language, languages).formatter();
    }

    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new SandboxDateTimeFormatter(holes, clock, other, zone, locale, languages).formatter();
    }

    public DateTimeFormatter withLocale(Locale other) {
        return new SandboxDateTimeFormatter(holes, clock, style, zone, other, languages).formatter();
    }

    public DateTimeFormatter withZone(TimeZone timeZone) {
        return new SandboxDateTimeFormatter(holes, clock, style, timeZone.toZoneId(), locale, languages).formatter();
    }

    public DateTimeFormatter withDefaultZone() {
        return new SandboxDateTimeFormatter(holes, clock, style, clock.getZone(), locale, languages).formatter();
    }
}
