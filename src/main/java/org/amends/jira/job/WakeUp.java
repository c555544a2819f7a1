package org.amends.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the scheduler runs every minute, on one node: looks at what events may have missed, then does what is due. */
@Component
public final class WakeUp implements JobRunner {

    private final NewIssues newIssues;
    private final OpenApologies open;
    private final DueFollowUps due;

    /** The three rounds. */
    public WakeUp(NewIssues newIssues, OpenApologies open, DueFollowUps due) {
        this.newIssues = newIssues;
        this.open = open;
        this.due = due;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        run();
        return JobRunnerResponse.success();
    }

    /** One run. A round that fails is logged, and does not keep the others from running. */
    public void run() {
        List<Runnable> rounds = List.of(newIssues::reconcile, open::reconcile, due::run);
        Each.of(rounds, "A round of the wake-up job,", Runnable::run);
    }
}
