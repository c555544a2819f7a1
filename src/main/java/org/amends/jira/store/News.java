package org.amends.jira.store;

import java.util.Optional;
import org.amends.apology.followup.Whom;

/** What a follow-up may tell of: the known problem, as an issue, and the customer, by user key. */
public record News(long knownProblem, String customer) {
    /** The same for whom a follow-up is about. */
    public News to(Optional<Whom> whom) {
        return whom.map(about -> new News(knownProblem, about.customer())).orElse(this);
    }
}
