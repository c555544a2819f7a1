package org.amends.jira.guide;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.amends.jira.card.CardHolders;
import org.amends.jira.review.Reviewers;
import org.springframework.stereotype.Component;

/**
 * The page that explains the reply review's rules. It only shows. Whoever is not signed in is sent to log in, others who are no
 * agents get 403.
 */
@LicensedOnly
@Component
public class RulesPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient JiraAuthenticationContext authentication;
    private final transient LoginUriProvider login;
    private final transient PageBuilderService page;
    private final transient TemplateRenderer renderer;
    private final transient CardHolders agents;
    private final transient Reviewers reviewers;

    /** A page of Jira's. */
    public RulesPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport LoginUriProvider login,
            @ComponentImport PageBuilderService page,
            @ComponentImport TemplateRenderer renderer,
            CardHolders agents,
            Reviewers reviewers) {
        this.authentication = authentication;
        this.login = login;
        this.page = page;
        this.renderer = renderer;
        this.agents = agents;
        this.reviewers = reviewers;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            URI here = URI.create(request.getRequestURL().toString());
            response.sendRedirect(login.getLoginUri(here).toASCIIString());
        } else if (!agents.canHave(person)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            page.assembler().resources().requireWebResource("org.amends.amends:amends-reply-review-resources");
            response.setContentType("text/html;charset=UTF-8");
            renderer.render("templates/reply-review.vm", model(), response.getWriter());
        }
    }

    private Map<String, Object> model() {
        return Map.of(
                "title",
                authentication.getI18nHelper().getText("amends.review.rules"),
                "rules",
                RulesJson.of(reviewers.rules(), authentication.getI18nHelper()));
    }
}
