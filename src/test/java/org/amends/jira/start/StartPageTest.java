package org.amends.jira.start;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.amends.jira.fake.Fake;
import org.amends.jira.fake.TestFields;
import org.amends.jira.fake.TestJira;
import org.amends.jira.page.PageDoor;
import org.junit.Test;

/** The page is for administrators; it holds the projects and asks for its scripts. */
public class StartPageTest {
    private final TestJira jira = new TestJira();
    private final List<String> answered = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final StringWriter written = new StringWriter();
    private boolean proved = true;

    private void get() throws IOException, ServletException {
        HttpServletRequest request = Fake.of(HttpServletRequest.class)
                .with("getMethod", "GET")
                .with("getRequestURL", new StringBuffer("https://desk.example/jira/plugins/servlet/amends/admin"))
                .done();
        HttpServletResponse response = Fake.of(HttpServletResponse.class)
                .with("sendRedirect", args -> answered.add("to " + args[0]))
                .with("sendError", args -> answered.add("error " + args[0]))
                .with("setContentType", args -> answered.add((String) args[0]))
                .with("getWriter", new PrintWriter(written))
                .done();
        page().service(request, response);
    }

    private StartPage page() {
        RequiredResources resources = Fake.of(RequiredResources.class)
                .with("requireWebResource", args -> {
                    required.add((String) args[0]);
                    return null;
                })
                .done();
        WebResourceAssembler assembler =
                Fake.of(WebResourceAssembler.class).with("resources", resources).done();
        PageDoor door = new PageDoor(
                jira.authentication(),
                jira.globalPermissions(),
                Fake.of(LoginUriProvider.class)
                        .with("getLoginUri", args -> java.net.URI.create("/login?to=" + args[0]))
                        .done(),
                Fake.of(WebSudoManager.class)
                        .with("willExecuteWebSudoRequest", args -> proves())
                        .with("enforceWebSudoProtection", args -> answered.add("asked for the password"))
                        .done(),
                Fake.of(PageBuilderService.class).with("assembler", assembler).done(),
                Fake.of(TemplateRenderer.class)
                        .with("render", args -> render((String) args[0], (Map<?, ?>) args[1], (Writer) args[2]))
                        .done());
        return new StartPage(door, new TestStart(jira, new TestFields().of(jira)).json());
    }

    private Object proves() {
        if (!proved) {
            throw new WebSudoSessionException();
        }
        return null;
    }

    private static Object render(String template, Map<?, ?> context, Writer to) {
        return new PrintWriter(to, true).printf("%s %s", template, context.get("start"));
    }

    @Test
    public void whoIsNotSignedInIsSentToLogIn() throws IOException, ServletException {
        get();
        assertEquals(List.of("to /login?to=https://desk.example/jira/plugins/servlet/amends/admin"), answered);
        assertEquals("", written.toString());
    }

    @Test
    public void whoIsNoAdministratorSeesNothing() throws IOException, ServletException {
        jira.signIn(jira.ana);
        get();
        assertEquals(List.of("error 403"), answered);
        assertEquals("", written.toString());
    }

    @Test
    public void anAdministratorSeesTheProjectsHarmlessInAnAttribute() throws IOException, ServletException {
        jira.signIn(jira.admin);
        get();
        assertEquals(List.of("text/html;charset=UTF-8"), answered);
        assertEquals(List.of("org.amends.amends:amends-start-resources"), required);
        assertTrue(written.toString(), written.toString().startsWith("templates/start.vm {"));
        assertTrue(written.toString().contains("Customer care"));
        assertFalse(written.toString().contains("'"));
    }

    @Test
    public void whoSatThereAWhileIsAskedForThePasswordAgain() throws IOException, ServletException {
        jira.signIn(jira.admin);
        proved = false;
        get();
        assertEquals(List.of("asked for the password"), answered);
        assertEquals("", written.toString());
    }
}
