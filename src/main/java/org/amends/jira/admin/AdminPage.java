package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira switches projects on. */
@AdminOnly
@Component
public class AdminPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient ProjectsJson projects;

    /** A page of Jira's. */
    public AdminPage(PageDoor door, ProjectsJson projects) {
        this.door = door;
        this.projects = projects;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/admin.vm",
                        "amends-admin-resources",
                        person -> Map.of("projects", projects.all(), "contextPath", request.getContextPath())));
    }
}
