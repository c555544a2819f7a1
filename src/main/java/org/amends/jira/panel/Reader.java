package org.amends.jira.panel;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Function;
import org.amends.apology.word.Actor;
import org.amends.jira.method.StepWords;

/**
 * Who reads a page of ours, and when: words in their language, times in their zone, people by their display names.
 *
 * @param jiraZone the zone in which the days of promises count
 * @param people finds an account by its key
 * @param contextPath what stands before each address, for example {@code /jira}, or nothing
 */
public record Reader(
        ApplicationUser person,
        I18nHelper words,
        DateTimeFormatter times,
        ZoneId zone,
        ZoneId jiraZone,
        Instant now,
        Function<String, Optional<ApplicationUser>> people,
        String contextPath) {

    /** Words in the reader's language. */
    public String text(String key, Object... args) {
        return args.length == 0 ? words.getText(key) : words.getText(key, args);
    }

    /** What methods and their steps are called and say, for the reader. */
    public StepWords steps() {
        return StepWords.in(words);
    }

    /** The time of day for today's instants, else date and time. */
    public String when(Instant at) {
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        return format(today ? DateTimeStyle.TIME : DateTimeStyle.COMPLETE, at);
    }

    /** Date and time, whatever day it is. */
    String full(Instant at) {
        return format(DateTimeStyle.COMPLETE, at);
    }

    /** Now, as the clocks of another zone show it, in the reader's format. */
    public String now(ZoneId other) {
        return times.withZone(TimeZone.getTimeZone(other))
                .withStyle(DateTimeStyle.COMPLETE)
                .format(Date.from(now));
    }

    /** What the clock on the reader's wall shows, to the minute: 2026-11-21T11:00. */
    public String clock() {
        return LocalDateTime.ofInstant(now, zone)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The day, as the reader writes days. */
    public String day(Instant at) {
        return format(DateTimeStyle.DATE, at);
    }

    /** The month with its year, in the reader's language. */
    public String month(YearMonth month) {
        return text(
                "amends.month",
                month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, words.getLocale()),
                Integer.toString(month.getYear()));
    }

    String day(LocalDate day) {
        return format(DateTimeStyle.DATE, day.atTime(12, 0).atZone(zone).toInstant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, jiraZone);
    }

    private String format(DateTimeStyle style, Instant at) {
        return times.withStyle(style).format(Date.from(at));
    }

    /** The display name. A key is for no reader: it may be the name of somebody who was anonymised. */
    String name(Actor actor) {
        return actor instanceof Actor.Person person ? name(person.key()) : text("amends.actor.amends");
    }

    /** The display name of an account. */
    public String name(String userKey) {
        return people.apply(userKey).map(ApplicationUser::getDisplayName).orElseGet(() -> text("amends.actor.gone"));
    }

    /** The name by which an account logs in; the key of one that is gone, so that it can be sent back as it is. */
    String login(String userKey) {
        return people.apply(userKey).map(ApplicationUser::getName).orElse(userKey);
    }

    boolean isMe(Actor actor) {
        return actor instanceof Actor.Person other && isMe(other.key());
    }

    /** Whether it is the reader's account. */
    public boolean isMe(String userKey) {
        return userKey.equals(person.getKey());
    }

    /** The address of an issue. */
    public String href(String issueKey) {
        return contextPath + "/browse/" + issueKey;
    }

    String href(String issueKey, long comment) {
        return href(issueKey) + "?focusedCommentId=" + comment + "#comment-" + comment;
    }
}
