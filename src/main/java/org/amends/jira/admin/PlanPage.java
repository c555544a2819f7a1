package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira arranges follow-ups. */
@AdminOnly
@Component
public class PlanPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient PlanDesk plans;

    /** A page of Jira's. */
    public PlanPage(PageDoor door, PlanDesk plans) {
        this.door = door;
        this.plans = plans;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.administrators(
                request,
                response,
                new PageDoor.Shown(
                        "templates/plan.vm", "amends-plan-resources", person -> Map.of("page", plans.page())));
    }
}
