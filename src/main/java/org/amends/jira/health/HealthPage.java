package org.amends.jira.health;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.amends.jira.store.FollowUpRows;
import org.springframework.stereotype.Component;

/** The page on which an administrator of Jira sees how Amends is. It only shows; its writes go over REST. */
@AdminOnly
@Component
public class HealthPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient JiraAuthenticationContext authentication;
    private final transient GlobalPermissionManager permissions;
    private final transient LoginUriProvider login;
    private final transient WebSudoManager webSudo;
    private final transient PageBuilderService page;
    private final transient TemplateRenderer renderer;
    private final transient HealthState state;

    /** A page in Jira's administration. */
    public HealthPage(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport GlobalPermissionManager permissions,
            @ComponentImport LoginUriProvider login,
            @ComponentImport WebSudoManager webSudo,
            @ComponentImport PageBuilderService page,
            @ComponentImport TemplateRenderer renderer,
            HealthState state) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.login = login;
        this.webSudo = webSudo;
        this.page = page;
        this.renderer = renderer;
        this.state = state;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            response.sendRedirect(login.getLoginUri(here(request)).toASCIIString());
        } else if (!permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            show(person, request, response);
        }
    }

    private void show(ApplicationUser person, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        page.assembler().resources().requireWebResource("org.amends.amends:amends-health-resources");
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(
                "templates/health.vm",
                Map.of("health", state.of(person, FollowUpRows.BEFORE_ALL)),
                response.getWriter());
    }

    private static URI here(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString());
    }
}
