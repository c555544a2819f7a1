package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.apology.reparation.ReparationOrder;
import org.amends.jira.issue.Accounts;
import org.amends.jira.store.OwnField;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Starts;
import org.amends.jira.store.StartsSection;
import org.springframework.stereotype.Component;

/**
 * Tickets that are to start an apology and of which no event need tell, as queries: those that breached an SLA, by JSM's function
 * {@code everBreached()} (https://confluence.atlassian.com/display/SERVICEDESK010/Reporting+on+SLAs), and those that were rated after
 * they were resolved. What was created before an admin said so is not asked for: the search does not tell when an SLA was breached.
 */
@Component
public final class Unannounced {
    private static final Duration RATED_WITHIN = Duration.ofDays(14);
    private static final long MOST_MINUTES = 9_999;

    private final StartsSection section;
    private final ServiceFields fields;
    private final Settings settings;
    private final TicketSearch search;
    private final Accounts accounts;
    private final Clock clock;

    /** Asks Jira's search, as it stands arranged. */
    public Unannounced(
            StartsSection section,
            ServiceFields fields,
            Settings settings,
            TicketSearch search,
            Accounts accounts,
            Clock clock) {
        this.section = section;
        this.fields = fields;
        this.settings = settings;
        this.search = search;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What to ask for, in these projects; {@code sla} is the name of the breached one, empty where it is about ratings. */
    public record Asked(String jql, long projectId, Optional<String> sla) {
        /** The same every time that it is asked. */
        public String subject() {
            return projectId + "."
                    + sla.map(name -> Integer.toHexString(name.hashCode())).orElse("rated");
        }
    }

    /** The queries for projects in which the same starts an apology; none where no event is missing. */
    public List<Asked> of(Starts starts, Collection<Long> projects) {
        Stream<Asked> rated = starts.rating().isPresent() ? Stream.of(rated(starts, projects)) : Stream.empty();
        Stream<Asked> breached = fields.slas().stream()
                .filter(sla -> starts.slas().contains(sla.getId()))
                .map(sla -> breached(sla, starts, projects));
        return Stream.concat(breached, rated).toList();
    }

    private Asked breached(CustomField sla, Starts starts, Collection<Long> projects) {
        String jql = among(projects) + " AND " + breached(sla) + " AND created >= " + ago(starts.since()) + open();
        return new Asked(jql, projects.iterator().next(), Optional.of(sla.getUntranslatedName()));
    }

    private Asked rated(Starts starts, Collection<Long> projects) {
        Instant from = clock.instant().minus(RATED_WITHIN);
        String jql = among(projects) + " AND resolved >= " + ago(from) + open();
        return new Asked(jql, projects.iterator().next(), Optional.empty());
    }

    /** The ids of what a query finds. */
    public List<Long> ids(Asked asked, TicketSearch.Page page) {
        return search.ids(asked.jql(), accounts.acting(asked.projectId()), page);
    }

    /** The SLA that this ticket breached, and that starts an apology there: by its name. */
    public Optional<String> breachedBy(Issue issue) {
        return section.holding(issue.getProjectId()).slas().stream()
                .sorted()
                .flatMap(id -> fields.sla(id).stream())
                .filter(sla -> isUsable(sla, issue.getProjectId()))
                .filter(sla -> search.finds(
                        "key = " + JqlMatch.quoted(issue.getKey()) + " AND " + breached(sla),
                        accounts.acting(issue.getProjectId())))
                .map(CustomField::getUntranslatedName)
                .findFirst();
    }

    private boolean isUsable(CustomField sla, long projectId) {
        return wrong(sla, accounts.acting(projectId)).isEmpty();
    }

    /** An SLA that starts an apology somewhere, and cannot be asked for any more: its field's id, and what Jira says. */
    public record Broken(String sla, Optional<String> why) {}

    /** What is broken of what starts an apology in a project. */
    public List<Broken> broken(long projectId) {
        return section.holding(projectId).slas().stream()
                .sorted()
                .flatMap(id -> broken(id, projectId))
                .toList();
    }

    private Stream<Broken> broken(String id, long projectId) {
        Optional<CustomField> sla = fields.sla(id);
        if (sla.isEmpty()) {
            return Stream.of(new Broken(id, Optional.empty()));
        }
        return wrong(sla.get(), accounts.acting(projectId)).stream()
                .map(why -> new Broken(sla.get().getUntranslatedName(), Optional.of(why)));
    }

    /** What is wrong with asking for an SLA, for this person; empty where nothing is. */
    public Optional<String> wrong(CustomField sla, Optional<ApplicationUser> as) {
        return search.wrong(breached(sla), as);
    }

    private static String breached(CustomField sla) {
        return "cf[" + sla.getIdAsLong() + "] = everBreached()";
    }

    private static String among(Collection<Long> projects) {
        return projects.stream().sorted().map(String::valueOf).collect(Collectors.joining(", ", "project in (", ")"));
    }

    /** From then on, to the minute or, if it is long ago, to the day; in no zone, and never later than asked for. */
    private String ago(Instant then) {
        Duration since = Duration.between(then, clock.instant());
        return since.toMinutes() < MOST_MINUTES
                ? "-" + (since.toMinutes() + 1) + "m"
                : "-" + (since.toDays() + 1) + "d";
    }

    /** Without those that have an apology, as far as the search knows; a copy of a ticket has none, and says {@code unknown}. */
    private String open() {
        return settings.fieldId(OwnField.ORDER)
                        .map(id -> "cf[" + id.substring(id.lastIndexOf('_') + 1) + "]")
                        .map(field -> " AND (" + field + " is EMPTY OR " + field + " = "
                                + JqlMatch.quoted(ReparationOrder.UNKNOWN.code()) + ")")
                        .orElse("")
                + " ORDER BY key ASC";
    }
}
