package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.Refused;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;

/** Where every request comes in: it learns who asks, finds what answers, and turns refusals into pages. */
final class Door extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String BEARER = "Bearer ";

    private final transient SandboxJira jira;
    private final transient InstalledPlugin plugin;
    private final transient PluginDoor pluginDoor;
    private final transient List<Route> routes;
    private final transient Pages pages;

    Door(SandboxJira jira, InstalledPlugin plugin, PluginDoor pluginDoor, List<Route> routes) {
        this.jira = jira;
        this.plugin = plugin;
        this.pluginDoor = pluginDoor;
        this.routes = routes;
        this.pages = new Pages(jira);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        SignIn signIn = new SignIn(request);
        Optional<String> token = bearer(request);
        Optional<ApplicationUser> user = token.isPresent()
                ? token.flatMap(jira.accessTokens()::owner).flatMap(this::active)
                : signIn.userName().flatMap(jira.people()::byName).map(Person::user);
        user.ifPresentOrElse(jira.authentication()::signIn, jira.authentication()::clear);
        plugin.beginRequest();
        try {
            Visit visit = new Visit(request, response, user, signIn, List.of());
            boolean stranger = token.isPresent() && user.isEmpty();
            pages.send(visit, stranger ? refusal(visit, 401, "The token is not valid.") : answerOrRefusal(visit));
        } finally {
            jira.authentication().clear();
        }
    }

    /** A personal access token stands for its owner, whatever session there is. */
    private static Optional<String> bearer(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private Optional<ApplicationUser> active(String userKey) {
        return Optional.ofNullable(jira.service(UserManager.class).getUserByKey(userKey))
                .filter(ApplicationUser::isActive);
    }

    private Answer answerOrRefusal(Visit visit) throws IOException, ServletException {
        try {
            return answer(visit);
        } catch (Refused refused) {
            return refusal(visit, status(refused), refused.getMessage());
        } catch (BadField bad) {
            return refusal(visit, 400, bad.getMessage());
        }
    }

    private Answer answer(Visit visit) throws IOException, ServletException {
        Optional<Answer> fromPlugin = pluginDoor.answer(visit);
        if (fromPlugin.isPresent()) {
            return fromPlugin.get();
        }
        for (Route route : routes) {
            Optional<List<String>> places = route.places(visit);
            if (places.isPresent()) {
                return answer(route, visit.at(places.get()));
            }
        }
        return refusal(visit, 404, "There is nothing here that you can see.");
    }

    private Answer answer(Route route, Visit visit) throws IOException, ServletException {
        if (visit.user().isEmpty() && route.guests() == Route.Guests.TOLD_401) {
            return new Answer.Json(401, DataPages.problem("Log in first."));
        }
        if (visit.user().isEmpty() && route.guests() == Route.Guests.ASKED_TO_SIGN_IN) {
            return visit.askedToSignIn();
        }
        if (route.isForPrograms()) {
            return visit.sendsWhatAFormCannot() ? route.handler().answer(visit) : refusal(visit, 415, "Send JSON.");
        }
        if (visit.post() && !visit.signIn().tokenCameBack()) {
            return Answer.refused(403, "atl_token: the token of this session was expected. Open the page again.");
        }
        return route.handler().answer(visit);
    }

    private static Answer refusal(Visit visit, int status, String words) {
        boolean program = visit.path().startsWith("/rest/");
        return program ? new Answer.Json(status, DataPages.problem(words)) : Answer.refused(status, words);
    }

    private static int status(Refused refused) {
        return switch (refused.reason()) {
            case NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case BAD_VALUE -> 400;
        };
    }
}
