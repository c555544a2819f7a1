package org.amends.jira.store;

import java.util.Locale;
import org.amends.apology.followup.FollowUp;

/** Where a follow-up stands in the queue of its project; {@code "<project id>:owed"} and so on in the column {@code PLACE}. */
enum Place {
    OWED,
    FAILED,
    OVER;

    static Place of(FollowUp followUp) {
        if (followUp.state() == FollowUp.State.FAILED) {
            return FAILED;
        }
        return followUp.owed() ? OWED : OVER;
    }

    String in(long projectId) {
        return projectId + ":" + name().toLowerCase(Locale.ROOT);
    }
}
