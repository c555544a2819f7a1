package org.amends.jira.job;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does something for each of many, so that one that fails does not keep the others waiting, and until the plugin stops. */
@Component
public final class Each {

    private static final Logger LOG = LoggerFactory.getLogger(Each.class);

    private volatile boolean stopped;

    <T> void of(Iterable<T> items, String what, Consumer<T> work) {
        for (T item : items) {
            if (stopped) {
                return;
            }
            try {
                work.accept(item);
            } catch (RuntimeException | LinkageError failed) {
                // An entry point of the job: whatever Jira or the database throws for this one, or lacks for all, the
                // others go on, and the next run tries again.
                LOG.warn("{} {} failed; the next run tries again", what, item, failed);
            }
        }
    }

    /** Nothing more is begun: Jira's services are about to go. */
    void stop() {
        stopped = true;
    }
}
