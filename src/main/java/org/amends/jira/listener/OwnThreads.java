package org.amends.jira.listener;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import org.apache.log4j.Logger;
import org.springframework.stereotype.Component;

/**
 * Work on threads that Jira does not know: its thread locals are set up before and cleared after, as it demands of whoever
 * makes threads, or it leaks and indexes wrongly. So nobody is signed in there, whoever caused the work.
 */
@Component
public final class OwnThreads {

    private final JiraThreadLocalUtil threadLocals;
    private final Logger log = Logger.getLogger(OwnThreads.class.getName());

    /** Threads in Jira's care. */
    public OwnThreads(@ComponentImport JiraThreadLocalUtil threadLocals) {
        this.threadLocals = threadLocals;
    }

    /** A thread of this name that does one thing after the other; at most {@code length} may wait. */
    public Worker worker(String name, int length) {
        return new Worker(name, length, this);
    }

    /** Does the work here and now. */
    public void run(Runnable work) {
        threadLocals.preCall();
        try {
            work.run();
        } finally {
            threadLocals.postCall(log);
        }
    }

    /** A thread that does not keep Jira from ending; not started. */
    public Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}
