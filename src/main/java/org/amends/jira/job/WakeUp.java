package org.amends.jira.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.amends.jira.method.MethodMoves;
import org.amends.jira.store.WakeUps;
import org.springframework.stereotype.Component;

/** What the scheduler runs every minute, on one node: looks at what events may have missed, then does what is due. */
@Component
public final class WakeUp implements JobRunner {

    private static final long SECONDS_TO_END = 10;

    private final NewIssues newIssues;
    private final QuietStarts quiet;
    private final OpenApologies open;
    private final OlderRows older;
    private final ReleasedProblems released;
    private final DueFollowUps due;
    private final DryRun dryRun;
    private final Rebuilding rebuilding;
    private final MethodMoves moves;
    private final WakeUps wakeUps;
    private final Each each;
    private final ReentrantLock running = new ReentrantLock();

    /** The rounds, in their order. */
    public WakeUp(
            NewIssues newIssues,
            QuietStarts quiet,
            OpenApologies open,
            OlderRows older,
            ReleasedProblems released,
            DueFollowUps due,
            DryRun dryRun,
            Rebuilding rebuilding,
            MethodMoves moves,
            WakeUps wakeUps,
            Each each) {
        this.newIssues = newIssues;
        this.quiet = quiet;
        this.open = open;
        this.older = older;
        this.released = released;
        this.due = due;
        this.dryRun = dryRun;
        this.rebuilding = rebuilding;
        this.moves = moves;
        this.wakeUps = wakeUps;
        this.each = each;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        run();
        return JobRunnerResponse.success();
    }

    /** One run. A round that fails is logged, and does not keep the others from running. */
    public void run() {
        List<Runnable> rounds = List.of(
                wakeUps::wakesUp,
                newIssues::reconcile,
                quiet::reconcile,
                open::reconcile,
                older::tidy,
                released::reconcile,
                due::run,
                dryRun::ifDue,
                moves::goOn,
                rebuilding::goOn);
        running.lock();
        try {
            each.of(rounds, "A round of the wake-up job,", Runnable::run);
        } finally {
            running.unlock();
        }
    }

    /** Begins nothing any more, and waits a few seconds for what is under way: it needs services that are about to go. */
    void stop() {
        each.stop();
        try {
            if (running.tryLock(SECONDS_TO_END, TimeUnit.SECONDS)) {
                running.unlock();
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
