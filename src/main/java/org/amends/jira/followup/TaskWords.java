package org.amends.jira.followup;

import com.atlassian.jira.issue.Issue;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.amends.apology.Apology;
import org.amends.apology.MethodCadence;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Origin;
import org.amends.apology.followup.Whom;
import org.amends.apology.promise.Promise;
import org.amends.jira.issue.Owners;
import org.amends.jira.store.FollowUpPlans;
import org.springframework.stereotype.Component;

/** What a task says, to whom it goes and when it is due, in the language of the account that acts. */
@Component
public final class TaskWords {

    private static final int SUMMARY = 250;
    private static final Pattern UNBROKEN = Pattern.compile("[\\p{Cntrl}\\p{Z}]+", Pattern.UNICODE_CHARACTER_CLASS);

    private final JiraAuthenticationContext signedIn;
    private final TimeZoneManager zones;
    private final Clock clock;
    private final Owners owners;
    private final FollowUpPlans plans;

    /** Words out of Jira's translations. */
    public TaskWords(
            @ComponentImport JiraAuthenticationContext signedIn,
            @ComponentImport TimeZoneManager zones,
            Clock clock,
            Owners owners,
            FollowUpPlans plans) {
        this.signedIn = signedIn;
        this.zones = zones;
        this.clock = clock;
        this.owners = owners;
        this.plans = plans;
    }

    /** A sentence of ours. */
    public String of(String key, String... args) {
        return switch (args.length) {
            case 0 -> signedIn.getI18nHelper().getText(key);
            case 1 -> signedIn.getI18nHelper().getText(key, args[0]);
            default -> signedIn.getI18nHelper().getText(key, args[0], args[1]);
        };
    }

    /** What a task is to say: its summary is one line, of a length that Jira takes. */
    record Said(String summary, String description) {}

    /**
     * What a task says. It repeats what its ticket says; where that has a security level and the task cannot have it, since it is
     * made in another project, it says no more than the ticket's key.
     */
    Said said(Issue source, Apology apology, FollowUp followUp, boolean elsewhere) {
        boolean quiet = elsewhere && source.getSecurityLevelId() != null;
        TouchWords touches = touches(source, apology);
        String about = apology.promiseOf(followUp)
                .map(Promise::what)
                .or(apology::agreedPain)
                .orElse(source.getSummary());
        String key = apology.whom(followUp).map(Whom::issueKey).orElse(source.getKey());
        String what = quiet ? key : of("amends.task.about", key, about);
        return new Said(
                line(of("amends.task.summary", touches.title(followUp), what)),
                String.join(
                                "\n\n",
                                description(source, quiet ? Optional.empty() : apology.agreedPain()),
                                touches.question(followUp) + besides(apology, followUp),
                                of("amends.task.answer"))
                        + (quiet ? "" : promised(apology))
                        + late(followUp));
    }

    /** What whoever asks the customer is asked about first. */
    private String promised(Apology apology) {
        List<String> lines = apology.openPromises().stream()
                .map(promise ->
                        of("amends.task.promise", promise.what(), promise.by().toString()))
                .toList();
        return lines.isEmpty() ? "" : "\n\n" + of("amends.task.promised") + "\n" + String.join("\n", lines);
    }

    /**
     * Makes a task whole that Jira has drafted: due today in Jira's zone, reported by the account that acts, and without a
     * request type, so that no customer sees it. It has the ticket's security level.
     */
    void complete(MutableIssue task, Issue source, Apology apology, ApplicationUser account, Set<Label> labels) {
        task.setReporter(account);
        task.setAssignee(owners.of(source, apology).orElse(account));
        task.setDueDate(dueDay(clock.instant()));
        task.setLabels(labels);
        if (source.getProjectId().equals(task.getProjectId())) {
            task.setSecurityLevelId(source.getSecurityLevelId());
        }
    }

    /** What a task that was closed without the two answers asks whoever has it. */
    String asked(Issue source, FollowUp followUp, Issue task) {
        String question = new TouchWords(plans.cadence(source.getProjectId()), this::of).question(followUp);
        return calling(Optional.ofNullable(task.getAssignee()), of("amends.task.asked", source.getKey(), question));
    }

    /** What calls the owner of a follow-up that stands in the queue. */
    String called(Issue source, Apology apology, FollowUp followUp) {
        String question = touches(source, apology).question(followUp) + besides(apology, followUp);
        return calling(owners.of(source, apology), of("amends.task.called", question));
    }

    private TouchWords touches(Issue source, Apology apology) {
        return new TouchWords(MethodCadence.of(plans.cadence(source.getProjectId()), apology.method()), this::of);
    }

    /** Says of which covered ticket's customer it is; its key is all that is told of that ticket. */
    private String besides(Apology apology, FollowUp followUp) {
        return apology.whom(followUp)
                .map(whom -> " " + of("amends.task.whom", whom.issueKey()))
                .orElse("");
    }

    /** Jira tells somebody who is mentioned so. */
    private static String calling(Optional<ApplicationUser> who, String words) {
        return who.map(person -> "[~" + person.getName() + "] " + words).orElse(words);
    }

    /** Why nobody needs the task any more: in the words of who cancelled it, else in ours. */
    String retired(Issue source, FollowUp followUp) {
        if (followUp.origin().kind() == Origin.Kind.PROMISE
                && followUp.because().filter(Cancelled::known).isPresent()) {
            return of("amends.task.settled", source.getKey());
        }
        return followUp.because()
                .filter(because -> !Cancelled.known(because))
                .map(because -> of("amends.task.cancelled", source.getKey(), because))
                .orElseGet(() -> of("amends.task.retired", source.getKey()));
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

    private String description(Issue source, Optional<String> pain) {
        return pain.map(agreed -> of("amends.task.description.pain", source.getKey(), agreed))
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
