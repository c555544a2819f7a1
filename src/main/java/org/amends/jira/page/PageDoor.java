package org.amends.jira.page;

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
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The door of each page of ours: whoever is not signed in is sent to log in, whoever may not see it gets 403, and administrators are
 * asked for their password again as on Jira's own pages. Pages only show; their writes go over REST.
 */
@Component
public final class PageDoor {
    private static final String PLUGIN = "org.amends.amends:";

    private final JiraAuthenticationContext authentication;
    private final GlobalPermissionManager permissions;
    private final LoginUriProvider login;
    private final WebSudoManager webSudo;
    private final PageBuilderService page;
    private final TemplateRenderer renderer;

    /** A door of Jira's. */
    public PageDoor(
            @ComponentImport JiraAuthenticationContext authentication,
            @ComponentImport GlobalPermissionManager permissions,
            @ComponentImport LoginUriProvider login,
            @ComponentImport WebSudoManager webSudo,
            @ComponentImport PageBuilderService page,
            @ComponentImport TemplateRenderer renderer) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.login = login;
        this.webSudo = webSudo;
        this.page = page;
        this.renderer = renderer;
    }

    /** A page: its template, the web resource that it needs, and what it shows to whom. */
    public record Shown(String template, String resources, Function<ApplicationUser, Map<String, Object>> model) {}

    /** Shows it to administrators of Jira, who have just proved that they are. */
    public void administrators(HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        let(this::administers, request, response, person -> showProved(person, request, response, shown));
    }

    /** Shows it to whoever may see it; administrators of Jira prove first who they are, as for each page of theirs. */
    public void whoeverAdministers(
            Predicate<ApplicationUser> may, HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        let(may, request, response, person -> {
            if (administers(person)) {
                showProved(person, request, response, shown);
            } else {
                show(person, response, shown);
            }
        });
    }

    private void showProved(
            ApplicationUser person, HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        try {
            webSudo.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            webSudo.enforceWebSudoProtection(request, response);
            return;
        }
        show(person, response, shown);
    }

    /** Shows it to whoever may see it. */
    public void whoever(
            Predicate<ApplicationUser> may, HttpServletRequest request, HttpServletResponse response, Shown shown)
            throws IOException {
        let(may, request, response, person -> show(person, response, shown));
    }

    /** What is done for somebody who was let in. */
    private interface Welcome {
        void to(ApplicationUser person) throws IOException;
    }

    private void let(
            Predicate<ApplicationUser> may, HttpServletRequest request, HttpServletResponse response, Welcome welcome)
            throws IOException {
        ApplicationUser person = authentication.getLoggedInUser();
        if (person == null) {
            URI here = URI.create(request.getRequestURL().toString());
            response.sendRedirect(login.getLoginUri(here).toASCIIString());
        } else if (!may.test(person)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            welcome.to(person);
        }
    }

    /** Whether somebody administers Jira. */
    public boolean administers(ApplicationUser person) {
        return permissions.hasPermission(GlobalPermissionKey.ADMINISTER, person);
    }

    private void show(ApplicationUser person, HttpServletResponse response, Shown shown) throws IOException {
        page.assembler().resources().requireWebResource(PLUGIN + shown.resources());
        response.setContentType("text/html;charset=UTF-8");
        renderer.render(shown.template(), shown.model().apply(person), response.getWriter());
    }
}
