package org.amends.jira.fake;

import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;

/** Threads that carry nothing over. */
public final class TestThreads {
    private TestThreads() {}

    public static ThreadLocalDelegateExecutorFactory plain() {
        return Fake.of(ThreadLocalDelegateExecutorFactory.class)
                .with("createExecutorService", args -> args[0])
                .done();
    }
}
