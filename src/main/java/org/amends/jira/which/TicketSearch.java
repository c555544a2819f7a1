package org.amends.jira.which;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;

/** Jira's search, as far as rules ask it. */
public interface TicketSearch {
    /** What is wrong with a query, for this person or a guest; empty where nothing is. */
    Optional<String> wrong(String jql, Optional<ApplicationUser> as);

    /** Whether a query can be read at all. */
    boolean reads(String jql, Optional<ApplicationUser> as);

    /** Whether a query finds anything, whatever the person may see. It must be one that {@link #reads} takes. */
    boolean finds(String jql, Optional<ApplicationUser> as);

    /** So many of what is found, from one on, counted from 0. */
    record Page(int from, int most) {}

    /** The ids of what a query finds, in its order, whatever the person may see. It must be one that {@link #reads} takes. */
    List<Long> ids(String jql, Optional<ApplicationUser> as, Page page);
}
