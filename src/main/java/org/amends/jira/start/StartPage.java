package org.amends.jira.start;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.amends.jira.page.AdministratorsPage;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page after install, on which an administrator of Jira makes three choices. */
@AdminOnly
@Component
public class StartPage extends AdministratorsPage {
    private static final long serialVersionUID = 1L;

    /** A page of Jira's. */
    public StartPage(PageDoor door, StartJson start) {
        super(
                door,
                new PageDoor.Shown(
                        "templates/start.vm", "amends-start-resources", person -> Map.of("start", start.all())));
    }
}
