package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.Requirement;
import org.amends.jira.issue.Agents;
import org.amends.jira.issue.ApologyDesk;
import org.amends.jira.issue.IssueChanges;
import org.amends.jira.store.Settings;
import org.amends.jira.store.Summary;
import org.springframework.stereotype.Component;

/**
 * What of a demand is not met. Nothing is demanded where Amends is switched off or no apology is owed, nor of who is no agent,
 * unless the demand is of everybody. One indexed read without an apology, two more with one.
 */
@Component
public final class Demands {
    private final Settings settings;
    private final Agents agents;
    private final ApologyDesk desk;
    private final IssueChanges changes;

    /** Asks the rules about the journal. */
    public Demands(Settings settings, Agents agents, ApologyDesk desk, IssueChanges changes) {
        this.settings = settings;
        this.agents = agents;
        this.desk = desk;
        this.changes = changes;
    }

    /** The issue of a transition; empty while it is being created. */
    static Optional<Issue> issue(Map<?, ?> transientVars) {
        return transientVars.get("issue") instanceof Issue issue && issue.getId() != null
                ? Optional.of(issue)
                : Optional.empty();
    }

    /**
     * What keeps this person from the transition; {@code caller} may be null, as Jira has it: nobody, who is no agent. Of a validator the
     * issue has what was entered on the transition's screen: with a resolution that counts, the transition is the solution.
     */
    List<Requirement.Unmet> unmet(Issue issue, ApplicationUser caller, Demand demand) {
        boolean asked = settings.isOn(issue.getProjectId()) && (demand.ofEverybody() || isAgent(issue, caller));
        return !asked
                ? List.of()
                : desk.summary(issue.getId())
                        .filter(Summary.OfApology.class::isInstance)
                        .flatMap(owed -> desk.of(issue.getId()))
                        .map(apology -> Requirement.unmet(
                                apology, demand.requirements(), desk.holds(issue), changes.counts(issue)))
                        .orElse(List.of());
    }

    boolean isAgent(Issue issue, ApplicationUser caller) {
        return agents.isAgent(caller, issue);
    }
}
