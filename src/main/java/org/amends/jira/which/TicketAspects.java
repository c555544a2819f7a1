package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amends.apology.method.Found;
import org.amends.apology.method.WhichCondition;
import org.amends.jira.issue.Accounts;
import org.springframework.stereotype.Component;

/** Finds out what holds of a ticket. Asks no permissions: who calls has asked. */
@Component
public final class TicketAspects {
    private final SecondFailure failures;
    private final ServiceFields fields;
    private final JqlMatch search;
    private final Accounts accounts;

    /** Asks the ticket, the plugin's tables and Jira's search, in this order of cost. */
    public TicketAspects(SecondFailure failures, ServiceFields fields, JqlMatch search, Accounts accounts) {
        this.failures = failures;
        this.fields = fields;
        this.search = search;
        this.accounts = accounts;
    }

    Found of(Issue issue, WhichCondition condition) {
        List<String> is = condition.is();
        return switch (condition.aspect()) {
            case PROJECT ->
                Found.of(
                        is.contains(issue.getProjectId().toString()),
                        List.of(issue.getProjectObject().getName()));
            case ISSUE_TYPE -> Found.of(is.contains(issue.getIssueTypeId()), type(issue));
            case PRIORITY -> priority(issue, is);
            case LABEL -> labels(issue, is);
            case SECOND_FAILURE -> Found.of(failures.of(issue), List.of());
            case REQUEST_TYPE, ORGANISATION ->
                fields.query(condition.aspect(), is)
                        .map(query -> search.of(issue, query, account(issue)))
                        .orElseGet(() -> Found.broken(condition.aspect().code()));
            case JQL -> search.of(issue, String.join(" ", is), account(issue));
        };
    }

    private static List<String> type(Issue issue) {
        return issue.getProjectObject().getIssueTypes().stream()
                .filter(type -> type.getId().equals(issue.getIssueTypeId()))
                .map(IssueType::getName)
                .toList();
    }

    private static Found priority(Issue issue, List<String> is) {
        return Optional.ofNullable(issue.getPriority())
                .map(priority -> Found.of(is.contains(priority.getId()), List.of(priority.getName())))
                .orElseGet(() -> Found.differs(List.of()));
    }

    private static Found labels(Issue issue, List<String> is) {
        List<String> has = labels(issue).toList();
        return Found.of(has.stream().anyMatch(is::contains), has);
    }

    /** Its labels; none also where Jira has none to tell of. */
    static Stream<String> labels(Issue issue) {
        return Stream.ofNullable(issue.getLabels())
                .flatMap(labels -> labels.stream())
                .map(Label::getLabel);
    }

    /** In whose name the search is asked; nobody's where no account acts. */
    private Optional<ApplicationUser> account(Issue issue) {
        return accounts.acting(issue.getProjectId());
    }
}
