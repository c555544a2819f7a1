package org.amends.jira.panel;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** Knows in which language, zone and words the one who is signed in reads. */
@Component
public class Readers {
    private final JiraAuthenticationContext authentication;
    private final DateTimeFormatterFactory times;
    private final TimeZoneManager zones;
    private final UserManager people;
    private final ApplicationProperties addresses;
    private final Clock clock;

    public Readers(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport DateTimeFormatterFactory times,
            @ComponentImport TimeZoneManager zones,
            @ComponentImport("jiraUserManager") UserManager people,
            @ComponentImport("salApplicationProperties") ApplicationProperties addresses,
            Clock clock) {
        this.authentication = authentication;
        this.times = times;
        this.zones = zones;
        this.people = people;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** The zone in which this person reads and writes times. */
    public ZoneId zone(ApplicationUser person) {
        return zones.getTimeZoneforUser(person).toZoneId();
    }

    /** For one answer: whoever was found once is not looked for again. */
    public Reader reader(ApplicationUser person) {
        TimeZone zone = zones.getTimeZoneforUser(person);
        Map<String, Optional<ApplicationUser>> known = new HashMap<>(Map.of(person.getKey(), Optional.of(person)));
        return new Reader(
                person,
                authentication.getI18nHelper(),
                times.formatter().forUser(person).withZone(zone),
                zone.toZoneId(),
                zones.getDefaultTimezone().toZoneId(),
                clock.instant(),
                key -> known.computeIfAbsent(key, unknown -> Optional.ofNullable(people.getUserByKey(unknown))),
                addresses.getBaseUrl(UrlMode.RELATIVE));
    }
}
