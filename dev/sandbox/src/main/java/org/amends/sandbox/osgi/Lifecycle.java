package org.amends.sandbox.osgi;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Tells the plugin when Jira is up and when it goes down: once each, on a worker. */
final class Lifecycle {
    private static final int SECONDS = 60;

    private final List<LifecycleAware> aware;
    private boolean running;

    Lifecycle(List<LifecycleAware> aware) {
        this.aware = aware;
    }

    /** @throws PluginRefused when one of them throws, or takes longer than a minute */
    synchronized void start() {
        if (!running) {
            running = true;
            onWorker(() -> aware.forEach(LifecycleAware::onStart), "onStart");
        }
    }

    synchronized void stop() {
        if (running) {
            running = false;
            onWorker(() -> aware.forEach(LifecycleAware::onStop), "onStop");
        }
    }

    private static void onWorker(Runnable work, String what) {
        ExecutorService worker = Executors.newSingleThreadExecutor(task -> new Thread(task, "plugin lifecycle"));
        Future<?> done = worker.submit(work);
        worker.shutdown();
        try {
            done.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException thrown) {
            throw new PluginRefused(what + " failed: " + thrown.getCause(), thrown.getCause());
        } catch (TimeoutException late) {
            worker.shutdownNow();
            throw new PluginRefused(what + " was not done after " + SECONDS + " seconds", late);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
