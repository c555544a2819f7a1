package org.amends.jira.health;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira sees how Amends is. */
@AdminOnly
@Component
public class HealthPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient HealthState state;

    /** A page of Jira's. */
    public HealthPage(PageDoor door, HealthState state) {
        this.door = door;
        this.state = state;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/health.vm",
                        "amends-health-resources",
                        person -> Map.of("health", state.of(person, FollowUpRows.BEFORE_ALL))));
    }
}
