package org.amends.jira.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.amends.jira.fake.FakeIssue;
import org.junit.Test;

/** The plugin is stopped in the middle of a run of the job. */
public final class WakeUpTest extends FollowUpStory {

    private final CountDownLatch making = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    public void whatIsUnderWayIsFinishedAndNothingElseIsBegun() throws Exception {
        FakeIssue other = jira.request();
        node.look.at(other.getId());
        jira.resolve(other, "Done");
        node.look.at(other.getId());
        clock.advance(WEEK);
        jira.step = this::waits;

        Thread run = started(node.wakeUp::run);
        assertTrue(making.await(10, TimeUnit.SECONDS));
        Thread stop = started(node.wakeUp::stop);
        stop.join(200);
        assertTrue("it waits for the task that is being made", stop.isAlive());
        goOn.countDown();
        stop.join(10_000);
        run.join(10_000);

        assertFalse(stop.isAlive());
        assertEquals(1, jira.tasks().size());
        assertEquals("whole", 1, jira.linked.size());
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private void waits() {
        making.countDown();
        try {
            assertTrue(goOn.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }
}
