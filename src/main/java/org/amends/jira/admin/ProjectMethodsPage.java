package org.amends.jira.admin;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.amends.jira.issue.WhoMay;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/**
 * The page, among a project's settings, on which whoever may edit the methods of that project makes and changes them; those that ship
 * and those of all projects are there to read and to copy. For anybody else, and where there is no such project, 403 alike.
 */
@LicensedOnly
@Component
public class ProjectMethodsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient ServiceProjects projects;
    private final transient WhoMay may;
    private final transient MethodsShown methods;

    /** A page of Jira's. */
    public ProjectMethodsPage(PageDoor door, ServiceProjects projects, WhoMay may, MethodsShown methods) {
        this.door = door;
        this.projects = projects;
        this.may = may;
        this.methods = methods;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Project> project =
                Optional.ofNullable(request.getParameter("projectKey")).flatMap(projects::find);
        door.whoeverAdministers(
                person -> project.isPresent() && may.methods(project, person).isEmpty(),
                request,
                response,
                new PageDoor.Shown(
                        "templates/project-methods.vm",
                        "amends-methods-resources",
                        person -> Map.of(
                                "key", project.orElseThrow().getKey(), "page", methods.of(project.orElseThrow()))));
    }
}
