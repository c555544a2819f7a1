package org.amends.jira.queue;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Optional;
import org.amends.jira.store.Summary;

/** A customer who was invited in, with the calls that follow from it. */
record Invited(
        Issue ticket,
        Optional<String> customer,
        Summary.Invitation to,
        Optional<Instant> last,
        Optional<Instant> next) {}
