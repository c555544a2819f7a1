package org.amends.jira.report;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.grack.nanojson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.amends.apology.promise.Promise;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.jira.panel.Access;
import org.amends.jira.panel.HarmlessJson;
import org.amends.jira.panel.Json;
import org.amends.jira.panel.Reader;
import org.amends.jira.panel.Readers;
import org.amends.jira.queue.Csv;
import org.amends.jira.store.GateOverrides;
import org.amends.jira.store.ReportRows;
import org.springframework.stereotype.Component;

/**
 * What the apologies of a project come to over the last twelve months: when reparation came, what was kept, where goodwill came
 * early and why, and how satisfied customers were. Each number with its n and its interval; it says what was, and not why; it
 * names no agent. Who may read it is the caller's to check.
 */
@Component
public final class Report {
    private static final int MONTHS = 12;
    private static final int SATISFIED = 4;
    private static final int RATED = 1;
    private static final int OVERRIDES = 100;

    private final ReportRows rows;
    private final GateOverrides overrides;
    private final IssueManager issues;
    private final Access access;
    private final Readers readers;

    /** Counts the projections. */
    public Report(
            ReportRows rows,
            GateOverrides overrides,
            @ComponentImport IssueManager issues,
            Access access,
            Readers readers) {
        this.rows = rows;
        this.overrides = overrides;
        this.issues = issues;
        this.access = access;
        this.readers = readers;
    }

    /** A line of a table: what, of which time or order, and the share. */
    private record Line(String section, String what, Share share) {}

    /** One month: how many of each order, in the orders' order. */
    private record Month(YearMonth month, List<Integer> counts) {
        int n() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** It, as {@link HarmlessJson}. */
    public String json(Project project, ApplicationUser person) {
        Reader reader = readers.reader(person);
        List<Month> months = months(project, reader);
        return HarmlessJson.of(new Json()
                .with("few", Share.FEW)
                .with(
                        "orders",
                        Arrays.stream(ReparationOrder.values())
                                .map(order -> words(order, reader))
                                .toList())
                .with(
                        "months",
                        months.stream().map(month -> json(month, reader)).toList())
                .with(
                        "lines",
                        lines(project, reader, months).stream()
                                .map(Report::json)
                                .toList())
                .with("overrides", overridden(project, reader))
                .done());
    }

    /** All tables, for a spreadsheet. */
    public String csv(Project project, ApplicationUser person) {
        Reader reader = readers.reader(person);
        List<Month> months = months(project, reader);
        Csv csv = new Csv();
        List<String> head = new ArrayList<>(List.of(reader.text("amends.report.month"), "n"));
        Arrays.stream(ReparationOrder.values())
                .map(order -> words(order, reader))
                .forEach(head::add);
        csv.line(head);
        months.forEach(month -> csv.line(cells(month)));
        csv.line(List.of());
        csv.line(Stream.of("section", "what", "of", "n", "percent", "low", "high")
                .map(column -> reader.text("amends.report.column." + column))
                .toList());
        lines(project, reader, months).forEach(line -> csv.line(cells(line, reader)));
        return csv.toString();
    }

    private List<Month> months(Project project, Reader reader) {
        YearMonth last = YearMonth.from(today(reader));
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(last::plusMonths)
                .map(month -> month(project, month, reader))
                .toList();
    }

    private Month month(Project project, YearMonth month, Reader reader) {
        ReportRows.Period period =
                period(project, month.atDay(1), month.plusMonths(1).atDay(1), reader);
        return new Month(
                month,
                Arrays.stream(ReparationOrder.values())
                        .map(order -> rows.apologies(period, order))
                        .toList());
    }

    private List<Line> lines(Project project, Reader reader, List<Month> months) {
        LocalDate today = today(reader);
        LocalDate from = months.get(0).month().atDay(1);
        ReportRows.Period all = period(project, from, today.plusDays(1), reader);
        ReportRows.Period past = new ReportRows.Period(project.getId(), all.from(), reader.now());
        int n = months.stream().mapToInt(Month::n).sum();
        List<Line> lines = new ArrayList<>();
        for (ReparationOrder order : ReparationOrder.values()) {
            int count = months.stream()
                    .mapToInt(month -> month.counts().get(order.ordinal()))
                    .sum();
            lines.add(new Line("orders", words(order, reader), new Share(count, n)));
        }
        lines.add(new Line(
                "kept",
                reader.text("amends.report.follow-ups"),
                new Share(rows.followUpsDone(past), rows.followUpsDue(past))));
        int kept = rows.promises(project.getId(), from, today.plusDays(1), Promise.State.KEPT);
        int broken = rows.promises(project.getId(), from, today.plusDays(1), Promise.State.BROKEN);
        int overdue = rows.promises(project.getId(), from, today, Promise.State.OPEN);
        lines.add(new Line("kept", reader.text("amends.report.promises"), new Share(kept, kept + broken + overdue)));
        for (ReparationOrder order : ReparationOrder.values()) {
            lines.add(new Line(
                    "satisfaction",
                    words(order, reader),
                    new Share(rows.satisfied(all, order, SATISFIED), rows.satisfied(all, order, RATED))));
        }
        return lines;
    }

    private List<JsonObject> overridden(Project project, Reader reader) {
        YearMonth first = YearMonth.from(today(reader)).plusMonths(1L - MONTHS);
        ReportRows.Period all = period(project, first.atDay(1), today(reader).plusDays(1), reader);
        return overrides.of(project.getId(), all.from(), all.to(), OVERRIDES).stream()
                .flatMap(one -> json(one, reader).stream())
                .toList();
    }

    private Optional<JsonObject> json(GateOverrides.Override one, Reader reader) {
        return Optional.<Issue>ofNullable(issues.getIssueObject(one.issueId()))
                .filter(issue -> access.maySee(issue, reader.person()))
                .map(issue -> new Json()
                        .with("key", issue.getKey())
                        .with("href", reader.href(issue.getKey()))
                        .with("at", reader.day(one.at()))
                        .with("reason", one.reason())
                        .done());
    }

    private static JsonObject json(Month month, Reader reader) {
        Json json = counted(
                new Json().with("month", month.month().toString()).with("label", reader.month(month.month())),
                month.n());
        return month.n() < Share.FEW
                ? json.done()
                : json.with("counts", month.counts()).done();
    }

    private static JsonObject json(Line line) {
        Json json = counted(
                new Json().with("section", line.section()).with("what", line.what()),
                line.share().all());
        return line.share().hidden()
                ? json.done()
                : json.with("of", line.share().of())
                        .with("percent", rounded(line.share().percent()))
                        .with("low", rounded(line.share().low()))
                        .with("high", rounded(line.share().high()))
                        .done();
    }

    /** How many there are, or that they are few. */
    private static Json counted(Json json, int n) {
        return Share.few(n) ? json.with("few", true) : json.with("n", n);
    }

    private static String counted(int n) {
        return Share.few(n) ? "<" + Share.FEW : Integer.toString(n);
    }

    private static List<String> cells(Month month) {
        List<String> cells = new ArrayList<>(List.of(month.month().toString(), counted(month.n())));
        month.counts().forEach(count -> cells.add(month.n() < Share.FEW ? "" : Integer.toString(count)));
        return cells;
    }

    private static List<String> cells(Line line, Reader reader) {
        Share share = line.share();
        List<String> cells = new ArrayList<>(List.of(
                reader.text("amends.report.section." + line.section()),
                line.what(),
                share.hidden() ? "" : Integer.toString(share.of()),
                counted(share.all())));
        Stream.of(share.percent(), share.low(), share.high())
                .forEach(number -> cells.add(share.hidden() ? "" : String.format(Locale.ROOT, "%.1f", number)));
        return cells;
    }

    private static long rounded(double percent) {
        return Math.round(percent);
    }

    private static String words(ReparationOrder order, Reader reader) {
        return reader.text("amends.order." + order.code());
    }

    private static ReportRows.Period period(Project project, LocalDate from, LocalDate to, Reader reader) {
        return new ReportRows.Period(project.getId(), start(from, reader), start(to, reader));
    }

    private static Instant start(LocalDate day, Reader reader) {
        return day.atStartOfDay(reader.jiraZone()).toInstant();
    }

    private static LocalDate today(Reader reader) {
        return LocalDate.ofInstant(reader.now(), reader.jiraZone());
    }
}
