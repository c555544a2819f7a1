package org.amends.jira.health;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.amends.jira.page.AdministratorsPage;
import org.amends.jira.page.PageDoor;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira sees how Amends is. */
@AdminOnly
@Component
public class HealthPage extends AdministratorsPage {
    private static final long serialVersionUID = 1L;

    /** A page of Jira's. */
    public HealthPage(PageDoor door, HealthState state) {
        super(
                door,
                new PageDoor.Shown(
                        "templates/health.vm",
                        "amends-health-resources",
                        person -> Map.of("health", state.of(person, FollowUpRows.BEFORE_ALL))));
    }
}
