package org.amends.jira.jql;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What the functions need of the host. They are modules and no beans, so a bean has it for them. */
@Component
public final class JqlServices {
    private final Clock clock;
    private final JiraAuthenticationContext authentication;
    private final TimeZoneManager zones;

    /** The clock, Jira's zone, and the words of who searches. */
    public JqlServices(
            Clock clock,
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport TimeZoneManager zones) {
        this.clock = clock;
        this.authentication = authentication;
        this.zones = zones;
    }

    Instant now() {
        return clock.instant();
    }

    /** The day in Jira's zone, in which the days of promises count. */
    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zones.getDefaultTimezone().toZoneId());
    }

    I18nHelper words() {
        return authentication.getI18nHelper();
    }
}
