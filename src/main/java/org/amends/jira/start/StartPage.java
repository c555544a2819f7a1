package org.amends.jira.start;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page after install, on which an administrator of Jira makes three choices. */
@AdminOnly
@Component
public class StartPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient StartJson start;

    /** A page of Jira's. */
    public StartPage(PageDoor door, StartJson start) {
        this.door = door;
        this.start = start;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/start.vm", "amends-start-resources", person -> Map.of("start", start.all())));
    }
}
