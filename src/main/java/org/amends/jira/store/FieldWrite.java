package org.amends.jira.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A writing of the field <i>Follow-up state</i> as it was noted: {@code after} is the newest change group before it, {@code group}
 * its own where that is known; {@code leftAt} marks somebody else's change that is left standing, with the journal's last line then.
 */
public record FieldWrite(String id, String code, long after, Instant at, Optional<Long> group, Optional<Long> leftAt) {}
