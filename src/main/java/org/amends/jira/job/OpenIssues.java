package org.amends.jira.job;

import com.atlassian.jira.project.Project;
import org.amends.jira.listener.Look;
import org.amends.jira.listener.OwnThreads;
import org.amends.jira.listener.Worker;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Starts apologies on the issues that were open before Amends was switched on, once, when the admin asks for it: among the
 * newest thousand of a project, the oldest of them first. What a restart interrupts is done by asking again.
 */
@Component
public final class OpenIssues implements DisposableBean {

    private static final long BACK = 1_000;

    private static final int REQUESTS = 1_000;

    private final ProjectIssues issues;
    private final Look look;
    private final Each each;
    private final Worker worker;

    /** One thread, which starts with the first request. */
    public OpenIssues(ProjectIssues issues, Look look, Each each, OwnThreads threads) {
        this.issues = issues;
        this.look = look;
        this.each = each;
        this.worker = threads.worker("amends-open-issues", REQUESTS);
    }

    /** Returns at once. The types that start an apology are the project's settings. */
    public void startSoon(Project project) {
        worker.execute(() -> start(project));
    }

    void start(Project project) {
        long newest = issues.newest(project);
        each.of(issues.keys(project, newest - BACK + 1, newest), "Starting an apology on", this::start);
    }

    private void start(String key) {
        if (!worker.isStopped()) {
            issues.find(key).ifPresent(look::atOpen);
        }
    }

    @Override
    public void destroy() {
        worker.stop();
    }
}
