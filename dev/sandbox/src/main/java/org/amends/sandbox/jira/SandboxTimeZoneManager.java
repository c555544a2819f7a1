package org.amends.sandbox.jira;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;

/** Behind {@code TimeZoneManager}: everybody is in the sandbox's zone. */
final class SandboxTimeZoneManager {
    private final ZoneId zone;

    SandboxTimeZoneManager(ZoneId zone) {
        this.zone = zone;
    }

    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return getDefaultTimezone();
    }

    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(zone);
    }
}
