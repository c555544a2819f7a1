package org.amends.jira.issue;

import org.springframework.stereotype.Component;

/** Whether this thread is writing to an issue for Amends. Events come on the writing thread, so nobody looks at our own. */
@Component
public final class OwnChanges {

    private final ThreadLocal<Boolean> writing = ThreadLocal.withInitial(() -> false);

    /** Whether what happens on this thread now is Amends' own doing. */
    public boolean underWay() {
        return writing.get();
    }

    /** Makes a change of Amends' own. */
    public void write(Runnable change) {
        writing.set(true);
        try {
            change.run();
        } finally {
            writing.remove();
        }
    }
}
