package org.amends.jira.store;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last change of an administrator's that Jira's audit log did not take; for the health page. */
@Component
public final class Unaudited {
    private static final String NAME = "unaudited";

    private final WakeUps kept;

    /** Kept beside what else an administrator has to know. */
    public Unaudited(WakeUps kept) {
        this.kept = kept;
    }

    /** It did not take this now, by the code of what was changed. */
    public void keep(String what) {
        kept.keep(NAME, what);
    }

    /** When that was last, and (its result) what it did not take. */
    public Optional<WakeUps.Run> last() {
        return kept.run(NAME);
    }
}
