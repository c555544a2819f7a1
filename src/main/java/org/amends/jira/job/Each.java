package org.amends.jira.job;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something for each of many, so that one that fails does not keep the others waiting. */
final class Each {

    private static final Logger LOG = LoggerFactory.getLogger(Each.class);

    private Each() {}

    static <T> void of(Iterable<T> items, String what, Consumer<T> work) {
        for (T item : items) {
            try {
                work.accept(item);
            } catch (RuntimeException failed) {
                // An entry point of the job: whatever Jira or the database throws for this one, the next run tries
                // again.
                LOG.warn("{} {} failed; the next run tries again", what, item, failed);
            }
        }
    }
}
