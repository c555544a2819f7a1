package org.amends.jira.fake;

import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.concurrent.atomic.AtomicInteger;
import org.amends.jira.listener.OwnThreads;
import org.apache.log4j.Logger;

/** Threads of the plugin, and how often Jira's thread locals were set up and cleared on them. */
public final class TestThreads {

    public final AtomicInteger setUp = new AtomicInteger();
    public final AtomicInteger cleared = new AtomicInteger();

    public static OwnThreads plain() {
        return new TestThreads().counted();
    }

    public OwnThreads counted() {
        return new OwnThreads(Fake.of(JiraThreadLocalUtil.class, new Counting()));
    }

    /** {@link JiraThreadLocalUtil}. */
    public final class Counting {
        public void preCall() {
            setUp.incrementAndGet();
        }

        public void postCall(Logger log) {
            cleared.incrementAndGet();
        }
    }
}
