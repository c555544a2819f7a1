package org.amends.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.amends.apology.Requirement;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.listener.Worker;
import org.amends.jira.store.RefusedTransition;
import org.amends.jira.store.RefusedTransitions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Keeps what a validator refused. Not in the transition's transaction, which is rolled back with the refusal, but on a thread of
 * its own, a moment later.
 */
@Component
public final class RefusalsKept implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalsKept.class);
    /** A bulk change takes a thousand issues. */
    private static final int LENGTH = 2_000;

    private final RefusedTransitions kept;
    private final Clock clock;
    private final Worker worker;

    /** One thread, which starts with the first work. */
    public RefusalsKept(RefusedTransitions kept, Clock clock, OwnThreads threads) {
        this.kept = kept;
        this.clock = clock;
        this.worker = threads.worker("amends-refusals", LENGTH);
    }

    void keep(Issue issue, ApplicationUser agent, List<Requirement.Unmet> unmet, Map<?, ?> transientVars) {
        RefusedTransition refused = new RefusedTransition(
                issue.getId(),
                issue.getProjectId(),
                clock.instant(),
                agent.getKey(),
                name(transientVars),
                unmet.stream()
                        .map(one -> new RefusedTransition.Reason(
                                one.requirement(), one.steps(), one.promises().size()))
                        .toList());
        if (!worker.execute(() -> write(refused))) {
            LOG.warn("Issue {}: too much at once; that its transition was refused is not in the list", issue.getKey());
        }
    }

    private void write(RefusedTransition refused) {
        try {
            kept.add(refused);
        } catch (RuntimeException | LinkageError failed) {
            // The thread's entry point: a database that is away must not end it.
            LOG.warn("Issue {}: that its transition was refused is not in the list", refused.issueId(), failed);
        }
    }

    private static String name(Map<?, ?> transientVars) {
        return transientVars.get("descriptor") instanceof WorkflowDescriptor workflow
                        && transientVars.get("actionId") instanceof Integer id
                ? Optional.ofNullable(workflow.getAction(id))
                        .map(ActionDescriptor::getName)
                        .orElse("")
                : "";
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
