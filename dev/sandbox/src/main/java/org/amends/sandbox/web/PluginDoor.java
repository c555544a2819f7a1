package org.amends.sandbox.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amends.sandbox.osgi.Download;
import org.amends.sandbox.osgi.InstalledPlugin;

/** The addresses behind which the plugin itself answers: its REST, its servlets, its scripts and styles. */
final class PluginDoor {
    private static final Pattern DECORATED =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"atl\\.admin\"\\s*/?>");
    private static final Pattern GENERAL =
            Pattern.compile("<meta\\s+name=\"decorator\"\\s+content=\"atl\\.general\"\\s*/?>");
    private static final Pattern OF_A_PROJECT = Pattern.compile(
            "<meta\\s+name=\"admin\\.active\\.section\"\\s+content=\"atl\\.jira\\.proj\\.config\"\\s*/?>");
    private static final Pattern PROJECT =
            Pattern.compile("<meta\\s+name=\"projectKey\"\\s+content=\"([^\"]*)\"\\s*/?>");
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<head[^>]*>(.*?)</head>", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);

    private final InstalledPlugin plugin;
    private final AdminPages admin;
    private final ProjectSettings settings;

    PluginDoor(InstalledPlugin plugin, AdminPages admin, ProjectSettings settings) {
        this.plugin = plugin;
        this.admin = admin;
        this.settings = settings;
    }

    /** The plugin's answer, where the address is one of its own. */
    Optional<Answer> answer(Visit visit) throws IOException, ServletException {
        String path = visit.path();
        if (path.startsWith("/s/") || path.startsWith("/download/")) {
            return Optional.of(download(visit));
        }
        if (path.startsWith("/plugins/servlet/")) {
            return servlet(visit);
        }
        boolean answered = path.startsWith("/rest/") && plugin.handleRest(visit.request(), visit.response());
        return answered ? Optional.of(new Answer.Written()) : Optional.empty();
    }

    private Answer download(Visit visit) throws IOException {
        Optional<Download> found = plugin.download(visit.path());
        if (found.isEmpty()) {
            return Answer.missing();
        }
        visit.response().setContentType(found.get().mediaType());
        visit.response().getOutputStream().write(found.get().bytes());
        return new Answer.Written();
    }

    private Optional<Answer> servlet(Visit visit) throws IOException, ServletException {
        CapturedResponse captured = new CapturedResponse(visit.response());
        if (!plugin.handleServlet(visit.request(), captured)) {
            return Optional.empty();
        }
        if (captured.refusal().isPresent()) {
            return Optional.of(refused(visit, captured.refusal().get()));
        }
        String page = captured.text();
        if (DECORATED.matcher(page).find()) {
            return Optional.of(decorated(visit, page));
        }
        if (GENERAL.matcher(page).find()) {
            return Optional.of(general(captured.getStatus(), page));
        }
        visit.response().getOutputStream().write(captured.bytes());
        return Optional.of(new Answer.Written());
    }

    private static Answer refused(Visit visit, int status) {
        return status == HttpServletResponse.SC_UNAUTHORIZED
                ? visit.askedToSignIn()
                : Answer.refused(status, "This page is not for you, or it is not there.");
    }

    /** The page's body in the frame of the administration, or of a project's settings, its head in the head, as Jira's decorator does it. */
    private Answer decorated(Visit visit, String page) {
        String head = TITLE.matcher(DECORATED.matcher(part(HEAD, page)).replaceAll(""))
                .replaceAll("");
        String resources = plugin.resourceTags(Set.of("atl.admin", "atl.general"), Set.of());
        Html top = new Html(head + resources);
        Html body = new Html(part(BODY, page));
        String title = unescaped(part(TITLE, page));
        return OF_A_PROJECT.matcher(page).find()
                ? settings.page(visit, part(PROJECT, page), title, top, body)
                : admin.page(title, top, body);
    }

    /** The same in the frame that all pages share, with the status that the servlet set. */
    private Answer general(int status, String page) {
        String head =
                TITLE.matcher(GENERAL.matcher(part(HEAD, page)).replaceAll("")).replaceAll("");
        String resources = plugin.resourceTags(Set.of("atl.general"), Set.of());
        return new Answer.Page(
                status,
                unescaped(part(TITLE, page)),
                "plugin-page",
                Map.of("content", new Html(part(BODY, page)), "head", new Html(head + resources)));
    }

    private static String part(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        return matcher.find() ? matcher.group(1).strip() : "";
    }

    /** The title comes escaped, and our frame escapes it again. */
    private static String unescaped(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
