package org.amends.jira.guide;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.amends.jira.card.CardHolders;
import org.amends.jira.page.PageDoor;
import org.amends.jira.review.Reviewers;
import org.springframework.stereotype.Component;

/** The page that explains the reply review's rules to agents, and to administrators, who switch them. */
@LicensedOnly
@Component
public class RulesPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient PageDoor door;
    private final transient JiraAuthenticationContext authentication;
    private final transient CardHolders agents;
    private final transient Reviewers reviewers;

    /** A page of Jira's. */
    public RulesPage(
            PageDoor door,
            @ComponentImport JiraAuthenticationContext authentication,
            CardHolders agents,
            Reviewers reviewers) {
        this.door = door;
        this.authentication = authentication;
        this.agents = agents;
        this.reviewers = reviewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.whoever(
                person -> agents.canHave(person) || door.administers(person),
                request,
                response,
                new PageDoor.Shown("templates/reply-review.vm", "amends-reply-review-resources", person -> model()));
    }

    private Map<String, Object> model() {
        I18nHelper words = authentication.getI18nHelper();
        return Map.of("title", words.getText("amends.review.rules"), "rules", RulesJson.of(reviewers.rules(), words));
    }
}
