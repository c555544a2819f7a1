package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira makes and changes methods. What there is it asks over REST. */
@AdminOnly
@Component
public class MethodsPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient MethodsShown methods;

    /** A page of Jira's. */
    public MethodsPage(PageDoor door, MethodsShown methods) {
        this.door = door;
        this.methods = methods;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/methods.vm", "amends-methods-resources", person -> Map.of("page", methods.ofAll())));
    }
}
