package org.amends.jira.job;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.amends.jira.listener.Look;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Starts apologies on the tickets that were open before Amends was switched on, once, when the admin asks for it: among the
 * newest thousand of a project, the oldest of them first. What a restart interrupts is done by asking again.
 */
@Component
public final class OpenTickets implements DisposableBean {

    private static final long BACK = 1_000;

    private final ProjectIssues issues;
    private final Look look;
    private final ExecutorService worker;

    /** One thread, which starts with the first request. */
    public OpenTickets(
            ProjectIssues issues, Look look, @ComponentImport ThreadLocalDelegateExecutorFactory threadLocals) {
        this.issues = issues;
        this.look = look;
        this.worker = threadLocals.createExecutorService(Executors.newSingleThreadExecutor(OpenTickets::thread));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "amends-open-tickets");
        thread.setDaemon(true);
        return thread;
    }

    /** Returns at once. The types that start an apology are the project's settings. */
    public void startSoon(Project project) {
        worker.execute(() -> start(project));
    }

    void start(Project project) {
        long newest = issues.newest(project);
        Each.of(issues.keys(project, newest - BACK + 1, newest), "Starting an apology on", this::start);
    }

    private void start(String key) {
        if (!worker.isShutdown()) {
            issues.find(key).ifPresent(look::atOpen);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
