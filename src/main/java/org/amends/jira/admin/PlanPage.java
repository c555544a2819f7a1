package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.amends.jira.page.AdministratorsPage;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira arranges follow-ups. */
@AdminOnly
@Component
public class PlanPage extends AdministratorsPage {
    private static final long serialVersionUID = 1L;

    /** A page of Jira's. */
    public PlanPage(PageDoor door, PlanDesk plans) {
        super(
                door,
                new PageDoor.Shown(
                        "templates/plan.vm", "amends-plan-resources", person -> Map.of("page", plans.page())));
    }
}
