package org.amends.sandbox.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;

/** What this is, who can log in, what time it is, and which calls the sandbox does not know. */
final class StartPage {
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(20);
    private static final List<ClockStep> CLOCK_STEPS =
            List.of(new ClockStep("P1D", "Move one day"), new ClockStep("P7D", "Move one week"));

    private final SandboxJira jira;

    StartPage(SandboxJira jira) {
        this.jira = jira;
    }

    /** A way to move the clock. */
    public record ClockStep(String period, String label) {}

    /** Somebody who can log in, with the page where they begin. */
    public record Entry(String name, String displayName, String part, String home) {}

    List<Route> routes() {
        return List.of(
                Route.page("/", this::show).forGuestsToo(),
                Route.change("/sandbox/clock", this::moveClock).forGuestsToo(),
                Route.data("/sandbox/ledger", this::ledger).forGuestsToo());
    }

    private Answer show(Visit visit) {
        return new Answer.Page(
                "The Amends sandbox",
                "start",
                Map.of(
                        "people",
                                jira.people().seeded().stream()
                                        .map(StartPage::entry)
                                        .toList(),
                        "clockSteps", CLOCK_STEPS,
                        "zone", jira.clock().getZone(),
                        "holes", jira.ledger().entries()));
    }

    private static Entry entry(Person person) {
        String home =
                person.admin() ? "/secure/admin" : person.staff() ? "/projects" : "/servicedesk/customer/user/requests";
        return new Entry(person.user().getName(), person.user().getDisplayName(), person.role(), home);
    }

    /** Moves the clock and waits until the jobs that fell due have run, so that the next page shows what they did. */
    private Answer moveClock(Visit visit) {
        try {
            Period by = Period.parse(visit.typed("advance"));
            if (by.isNegative() || by.isZero() || isLong(by)) {
                return Answer.refused(400, "advance: a period of one day to one year, such as P7D.");
            }
            jira.clock().advance(by);
            jira.settle(SETTLED_WITHIN);
            return new Answer.Redirect("/");
        } catch (DateTimeException unreadable) {
            return Answer.refused(400, "advance: a period such as P1D or P7D.");
        }
    }

    /** There is no way back, so a slip of the finger must not lead to a time that nobody can reach or write. */
    private boolean isLong(Period by) {
        LocalDate today = LocalDate.now(jira.clock());
        return today.plus(by).isAfter(today.plusYears(1));
    }

    private Answer ledger(Visit visit) {
        return new Answer.Json(
                200,
                Json.object().put("holes", Json.array(jira.ledger().entries())).done());
    }
}
