package org.amends.jira.admin;

import com.atlassian.annotations.security.AdminOnly;
import java.util.Map;
import org.amends.jira.page.AdministratorsPage;
import org.amends.jira.page.PageDoor;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira makes and changes methods. What there is it asks over REST. */
@AdminOnly
@Component
public class MethodsPage extends AdministratorsPage {
    private static final long serialVersionUID = 1L;

    /** A page of Jira's. */
    public MethodsPage(PageDoor door, MethodsShown methods) {
        super(
                door,
                new PageDoor.Shown(
                        "templates/methods.vm", "amends-methods-resources", person -> Map.of("page", methods.ofAll())));
    }
}
