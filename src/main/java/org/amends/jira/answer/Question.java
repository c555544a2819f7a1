package org.amends.jira.answer;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.amends.apology.Refusal;
import org.amends.apology.evidence.Evidence;

/** What a link comes to, for who is signed in. */
sealed interface Question {
    /** It asks about this request; {@code standing} is what was answered before, by this customer on this page. */
    record Open(Issue issue, Optional<Evidence.Answer> standing) implements Question {}

    /** What was sent cannot be taken, and why. */
    record Refused(Issue issue, List<Refusal> refusals) implements Question {}

    /** It asks nothing. */
    record Shut(Closed why) implements Question {}
}
