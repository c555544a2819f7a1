package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.word.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post function <em>Schedule a follow-up</em>. It runs inside the transition's transaction, where nothing may be recorded,
 * so it only hands over what is wanted; and it never fails, or it would take the transition with it.
 */
public class ScheduleFollowUp extends AbstractJiraFunctionProvider {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleFollowUp.class);
    private static final String STATUS = "jira.status.id";

    private final AfterCommit afterCommit;
    private final Clock clock;

    /** Hands over to this. */
    public ScheduleFollowUp(AfterCommit afterCommit, Clock clock) {
        this.afterCommit = afterCommit;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // as OSWorkflow has it, from before generics
    public void execute(Map transientVars, Map args, PropertySet properties) {
        try {
            wanted(transientVars, args).ifPresent(afterCommit::take);
        } catch (RuntimeException | LinkageError broken) {
            // Somebody's transition must not fail on our account.
            LOG.warn("A transition's follow-up could not be scheduled", broken);
        }
    }

    /** What this transition wants; empty for an issue that is not there yet. */
    Optional<Wanted> wanted(Map<?, ?> transientVars, Map<?, ?> args) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("The follow-up of an issue that is being created is not scheduled: put the function after"
                    + " the one that creates the issue");
            return Optional.empty();
        }
        Optional<String> caller =
                Optional.ofNullable(getCallerUser(transientVars, args)).map(ApplicationUser::getKey);
        Arguments chosen = Arguments.of(args);
        return Optional.of(new Wanted(
                issue.getId(),
                caller.<Actor>map(Actor.Person::new).orElseGet(Actor.Amends::new),
                chosen.touch(),
                chosen.days(),
                clock.instant(),
                trace(transientVars, caller)));
    }

    private static Wanted.Trace trace(Map<?, ?> transientVars, Optional<String> caller) {
        if (!(transientVars.get("originalissueobject") instanceof Issue before) || before.getId() == null) {
            return new Wanted.Created();
        }
        return target(transientVars)
                .filter(status -> !status.equals(before.getStatus().getId()))
                .<Wanted.Trace>map(status -> new Wanted.Moved(status, caller))
                .orElseGet(Wanted.Stayed::new);
    }

    /** The status to which the transition leads; empty where it leads back. */
    private static Optional<String> target(Map<?, ?> transientVars) {
        if (transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                && transientVars.get("actionId") instanceof Integer id) {
            return Optional.ofNullable(workflow.getAction(id))
                    .map(ActionDescriptor::getUnconditionalResult)
                    .map(result -> workflow.getStep(result.getStep()))
                    .map(step -> (String) step.getMetaAttributes().get(STATUS));
        }
        return Optional.empty();
    }
}
