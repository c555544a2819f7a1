package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.Requirement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The validator: a transition is refused while something of the apology is missing. An agent reads what; everybody else reads
 * that it is not time yet. What it refuses is kept for the list of refused transitions, for a bulk change shows no reason. What
 * breaks in it lets the transition through.
 */
public class DemandValidator extends WorkflowFunctionUtils implements Validator {
    private static final Logger LOG = LoggerFactory.getLogger(DemandValidator.class);

    private final Demands demands;
    private final DemandWords words;
    private final RefusalsKept kept;

    /** Asks and says it there. */
    public DemandValidator(Demands demands, DemandWords words, RefusalsKept kept) {
        this.demands = demands;
        this.words = words;
        this.kept = kept;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it, from before generics
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        Optional<String> refused = refusal(transientVars, args);
        if (refused.isPresent()) {
            throw new InvalidInputException(refused.get());
        }
    }

    private Optional<String> refusal(Map<?, ?> transientVars, Map<?, ?> args) {
        try {
            return Demands.issue(transientVars)
                    .flatMap(issue ->
                            refusal(issue, getCallerUser(transientVars, args), Demand.of(args), transientVars));
        } catch (RuntimeException | LinkageError broken) {
            // Nobody's ticket must be stuck on our account.
            LOG.warn("Whether a transition may go through could not be asked; it goes through", broken);
            return Optional.empty();
        }
    }

    private Optional<String> refusal(Issue issue, ApplicationUser caller, Demand demand, Map<?, ?> transientVars) {
        List<Requirement.Unmet> unmet = demands.unmet(issue, caller, demand);
        if (unmet.isEmpty()) {
            return Optional.empty();
        }
        if (!demands.isAgent(issue, caller)) {
            return Optional.of(words.toACustomer());
        }
        kept.keep(issue, caller, unmet, transientVars);
        return Optional.of(words.toAnAgent(unmet));
    }
}
