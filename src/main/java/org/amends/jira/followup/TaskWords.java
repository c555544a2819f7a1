package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFactory;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.jira.issue.Owners;
import org.springframework.stereotype.Component;

/** What a task says, to whom it goes and when it is due, in the language of the account that acts. */
@Component
public final class TaskWords {

    private static final int SUMMARY = 250;
    private static final Pattern UNBROKEN = Pattern.compile("[\\p{Cntrl}\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final IssueFactory factory;
    private final JiraAuthenticationContext signedIn;
    private final TimeZoneManager zones;
    private final Clock clock;
    private final Owners owners;

    /** Words out of Jira's translations. */
    public TaskWords(
            @ComponentImport IssueFactory factory,
            @ComponentImport JiraAuthenticationContext signedIn,
            @ComponentImport TimeZoneManager zones,
            Clock clock,
            Owners owners) {
        this.factory = factory;
        this.signedIn = signedIn;
        this.zones = zones;
        this.clock = clock;
        this.owners = owners;
    }

    /** A sentence of ours. */
    public String of(String key, String... args) {
        return switch (args.length) {
            case 0 -> signedIn.getI18nHelper().getText(key);
            case 1 -> signedIn.getI18nHelper().getText(key, args[0]);
            default -> signedIn.getI18nHelper().getText(key, args[0], args[1]);
        };
    }

    /**
     * A task that is ready to be created: due today in Jira's zone, reported by the account that acts, and without a request
     * type, so that no customer sees it. It has the issue's security level, since it repeats what the issue says.
     */
    MutableIssue task(
            Issue source, Apology apology, FollowUp followUp, ApplicationUser account, String type, Set<Label> labels) {
        MutableIssue task = factory.getIssue();
        task.setProjectObject(source.getProjectObject());
        task.setIssueTypeId(type);
        task.setSummary(summary(source, apology));
        task.setDescription(description(source, apology) + late(followUp));
        task.setReporter(account);
        task.setAssignee(owners.of(source, apology).orElse(account));
        task.setDueDate(dueDay(clock.instant()));
        task.setLabels(labels);
        task.setSecurityLevelId(source.getSecurityLevelId());
        return task;
    }

    /** Why nobody needs the task any more: in the words of who cancelled it, else in ours. */
    String retired(Issue source, FollowUp followUp) {
        return followUp.because()
                .filter(because -> !Cancelled.known(because))
                .map(because -> of("amends.task.cancelled", source.getKey(), because))
                .orElseGet(() -> of("amends.task.retired", source.getKey()));
    }

    private String summary(Issue source, Apology apology) {
        String about = apology.agreedPain().orElse(source.getSummary());
        return line(of("amends.task.summary", source.getKey(), about));
    }

    /** A summary is one line, of a length that Jira takes; what is cut is cut between two characters. */
    private static String line(String words) {
        String line = UNBROKEN.matcher(words).replaceAll(" ").strip();
        if (line.length() <= SUMMARY) {
            return line;
        }
        int end = SUMMARY - 1;
        return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
    }

    private String description(Issue source, Apology apology) {
        return apology.agreedPain()
                .map(pain -> of("amends.task.description.pain", source.getKey(), pain))
                .orElseGet(() -> of("amends.task.description", source.getKey()));
    }

    /** Says in a line of its own that this is late, when the day on which it was due is over. */
    private String late(FollowUp followUp) {
        ZoneId zone = zones.getDefaultTimezone().toZoneId();
        LocalDate due = LocalDate.ofInstant(followUp.due(), zone);
        return due.isBefore(LocalDate.ofInstant(clock.instant(), zone))
                ? "\n\n" + of("amends.task.late", due.toString())
                : "";
    }

    /**
     * A due date is a day, kept as an instant that is read in the server's zone here and in Jira's there: the later of both
     * midnights lies on that day in either.
     */
    Timestamp dueDay(Instant at) {
        ZoneId zone = zones.getDefaultTimezone().toZoneId();
        LocalDate day = LocalDate.ofInstant(at, zone);
        Instant jiras = day.atStartOfDay(zone).toInstant();
        Instant servers = day.atStartOfDay(ZoneId.systemDefault()).toInstant();
        return Timestamp.from(jiras.isAfter(servers) ? jiras : servers);
    }
}
