package org.amends.jira.store;

import java.time.ZoneId;
import org.amends.apology.calendar.WorkingCalendar;
import org.amends.apology.followup.Cadence;
import org.springframework.stereotype.Component;

/** How follow-ups are arranged in a project: its cadence and its working calendar. */
@Component
public final class FollowUpPlans {

    /** The touches of a project. */
    public Cadence cadence(long projectId) {
        return Cadence.shipped();
    }

    /** The working calendar of a project; where no zone was chosen, it is {@code jiras}: Jira's default. */
    public WorkingCalendar calendar(long projectId, ZoneId jiras) {
        return WorkingCalendar.office(jiras);
    }
}
