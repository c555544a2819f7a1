package org.amends.jira.queue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.Apology;
import org.amends.apology.followup.FollowUp;
import org.amends.apology.followup.Purpose;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.store.Summaries;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/**
 * The customers of a project who were invited in (A8), the latest first, with their last call and their next. Tickets that the
 * reader may not browse are left out. Who may read it at all is the caller's to check.
 */
@Component
public final class InvitedList {
    /** The most lines of a file; whoever has more than a spreadsheet bears has another question. */
    private static final int FILE = 10_000;

    private final Summaries summaries;
    private final ApologyDesk desk;
    private final IssueManager issues;
    private final Access access;
    private final Readers readers;

    /** Reads the summaries and, of what is shown, the journals. */
    public InvitedList(
            Summaries summaries,
            ApologyDesk desk,
            @ComponentImport IssueManager issues,
            Access access,
            Readers readers) {
        this.summaries = summaries;
        this.desk = desk;
        this.issues = issues;
        this.access = access;
        this.readers = readers;
    }

    /** The first page, as {@link HarmlessJson}. */
    public String first(Project project, ApplicationUser person) {
        return page(project, person, 0, Wanted.PAGE);
    }

    /** A page, as {@link HarmlessJson}. */
    public String page(Project project, ApplicationUser person, int start, int limit) {
        Reader reader = readers.reader(person);
        List<Summary.OfApology> page = summaries.invited(project.getId(), start, limit);
        List<JsonObject> shown =
                seen(page, reader).map(invited -> json(invited, reader)).toList();
        return HarmlessJson.of(new Json()
                .with("start", start)
                .with("limit", limit)
                .with("total", summaries.invited(project.getId()))
                .with("hidden", page.size() - shown.size())
                .with("rows", shown)
                .done());
    }

    /** All, for a spreadsheet; days as ISO has them. */
    public String csv(Project project, ApplicationUser person) {
        Reader reader = readers.reader(person);
        Csv csv = new Csv()
                .line(Stream.of("ticket", "summary", "customer", "to", "at", "last", "next")
                        .map(column -> reader.text("amends.invited." + column))
                        .toList());
        for (int start = 0; start < FILE; start += Wanted.MOST) {
            List<Summary.OfApology> page = summaries.invited(project.getId(), start, Wanted.MOST);
            seen(page, reader).map(invited -> cells(invited, reader)).forEach(csv::line);
            if (page.size() < Wanted.MOST) {
                break;
            }
        }
        return csv.toString();
    }

    private Stream<Invited> seen(List<Summary.OfApology> page, Reader reader) {
        return page.stream()
                .flatMap(summary -> Optional.<Issue>ofNullable(issues.getIssueObject(summary.issueId()))
                        .filter(issue -> access.maySee(issue, reader.person()))
                        .map(issue -> invited(issue, summary.invitation().orElseThrow()))
                        .stream());
    }

    private Invited invited(Issue ticket, Summary.Invitation to) {
        List<FollowUp> calls = desk.of(ticket.getId()).map(Apology::followUps).orElse(List.of()).stream()
                .filter(followUp -> followUp.purpose() == Purpose.CALL)
                .toList();
        Optional<Instant> last = calls.stream()
                .filter(call -> call.state() == FollowUp.State.DONE)
                .flatMap(call -> call.doneAt().stream())
                .max(Instant::compareTo);
        Optional<Instant> next =
                calls.stream().filter(FollowUp::owed).map(FollowUp::due).min(Instant::compareTo);
        Optional<String> customer = Optional.ofNullable(ticket.getReporter()).map(ApplicationUser::getDisplayName);
        return new Invited(ticket, customer, to, last, next);
    }

    private static JsonObject json(Invited invited, Reader reader) {
        String key = invited.ticket().getKey();
        JsonObject ticket = new Json()
                .with("key", key)
                .with("href", reader.href(key))
                .with("summary", invited.ticket().getSummary())
                .done();
        return new Json()
                .with("ticket", ticket)
                .with("customer", invited.customer())
                .with("to", invited.to().to())
                .with("at", reader.day(invited.to().at()))
                .with("last", invited.last().map(reader::day))
                .with("next", invited.next().map(reader::day))
                .done();
    }

    private static List<String> cells(Invited invited, Reader reader) {
        List<String> cells = new ArrayList<>(List.of(
                invited.ticket().getKey(),
                invited.ticket().getSummary(),
                invited.customer().orElse(""),
                invited.to().to()));
        Stream.of(Optional.of(invited.to().at()), invited.last(), invited.next())
                .map(at -> at.map(instant ->
                                LocalDate.ofInstant(instant, reader.zone()).toString())
                        .orElse(""))
                .forEach(cells::add);
        return cells;
    }
}
