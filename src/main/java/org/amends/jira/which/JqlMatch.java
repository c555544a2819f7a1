package org.amends.jira.which;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.amends.apology.method.Found;
import org.springframework.stereotype.Component;

/**
 * Whether a query finds one issue. What a rule says is asked whatever the account may see, so that a security level keeps no ticket from its
 * method.
 */
@Component
public final class JqlMatch {
    /** It stands within brackets, where nothing can be sorted. */
    private static final String NO_ORDER = "ORDER BY";

    private final TicketSearch search;

    /** Asks the search. */
    public JqlMatch(TicketSearch search) {
        this.search = search;
    }

    /** What is wrong with a rule's query, for this person; empty where nothing is. */
    public Optional<String> wrong(String jql, Optional<ApplicationUser> as) {
        return search.wrong(jql, as)
                .or(() -> search.reads(within("X-1", jql), as) ? Optional.empty() : Optional.of(NO_ORDER));
    }

    /** Whether what is wrong is that it wants to sort. */
    public static boolean isOrder(String wrong) {
        return wrong.equals(NO_ORDER);
    }

    /** Whether the query finds the issue. */
    Found of(Issue issue, String jql, Optional<ApplicationUser> as) {
        return wrong(jql, as).map(Found::broken).orElseGet(() -> asked(issue, jql, as));
    }

    private Found asked(Issue issue, String jql, Optional<ApplicationUser> as) {
        if (search.finds(within(issue.getKey(), jql), as)) {
            return Found.holds();
        }
        return search.finds(only(issue.getKey()), as) ? Found.differs(List.of()) : Found.notYet();
    }

    private static String only(String key) {
        return "key = " + quoted(key);
    }

    private static String within(String key, String jql) {
        return only(key) + " AND (" + jql + ")";
    }

    /** A value as a query writes it. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
