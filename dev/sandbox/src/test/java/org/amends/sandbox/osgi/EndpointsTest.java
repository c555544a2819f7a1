package org.amends.sandbox.osgi;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Who may call the plugin's endpoints, and with what. */
public class EndpointsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TinyHost host = new TinyHost();
    private final Server server = new Server();
    private PluginHost plugin;
    private URI site;

    @Before
    public void open() throws Exception {
        Path work = folder.newFolder().toPath();
        plugin = PluginHost.load(tiny().jar(work), host, work);
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler handler = new ServletContextHandler();
        handler.addServlet(new ServletHolder(new Door(plugin)), "/*");
        server.setHandler(new GracefulHandler(handler));
        server.setStopTimeout(2000);
        server.start();
        site = URI.create("http://localhost:" + connector.getLocalPort());
    }

    @After
    public void close() throws Exception {
        server.stop();
        plugin.close();
        host.close();
    }

    @Test
    public void restWithoutAnAnnotationIsForLicensedUsers() throws Exception {
        assertEquals(200, get("/rest/tiny/1.0/plain/CARE-1").statusCode());
        assertEquals("CARE-1?q=x y", get("/rest/tiny/1.0/plain/CARE-1?q=x%20y").body());
        host.visitor(Standing.UNLICENSED);
        assertEquals(403, get("/rest/tiny/1.0/plain/CARE-1").statusCode());
        host.visitor(Standing.ANONYMOUS);
        assertEquals(401, get("/rest/tiny/1.0/plain/CARE-1").statusCode());
    }

    @Test
    public void theAnnotationOfTheMethodCounts() throws Exception {
        host.visitor(Standing.ANONYMOUS);
        assertEquals(200, get("/rest/tiny/1.0/plain/open/to-all").statusCode());
        host.visitor(Standing.LICENSED);
        assertEquals(403, get("/rest/tiny/1.0/plain/admin/only").statusCode());
        host.visitor(Standing.ADMIN);
        assertEquals(200, get("/rest/tiny/1.0/plain/admin/only").statusCode());
    }

    @Test
    public void aFormNeedsTheHeaderThatAFormCannotSend() throws Exception {
        assertEquals(403, send(post("application/x-www-form-urlencoded")).statusCode());
        assertThat(send(post("text/plain")).body(), containsString("X-Atlassian-Token"));
        assertEquals(
                200,
                send(post("text/plain").header("X-Atlassian-Token", "no-check")).statusCode());
        assertEquals(200, send(post("application/json")).statusCode());
    }

    @Test
    public void aForeignOriginMayNotWrite() throws Exception {
        HttpResponse<String> answer = send(post("application/json")
                .header("X-Atlassian-Token", "no-check")
                .header("Origin", "https://evil.example"));
        assertEquals(403, answer.statusCode());
        assertThat(answer.body(), containsString("\"Origin\""));
        assertEquals(
                200,
                send(post("application/json").header("Origin", site.toString())).statusCode());
        assertEquals(
                403,
                send(post("application/json").header("Referer", "http://evil.example/"))
                        .statusCode());
    }

    @Test
    public void servletsAreForLicensedUsersOrWhoeverTheySay() throws Exception {
        host.visitor(Standing.ADMIN);
        assertEquals(
                "/plugins/servlet/tiny/admin",
                get("/plugins/servlet/tiny/admin").body());
        host.visitor(Standing.LICENSED);
        assertEquals(403, get("/plugins/servlet/tiny/admin").statusCode());
        host.visitor(Standing.ANONYMOUS);
        assertEquals(401, get("/plugins/servlet/tiny/admin").statusCode());
    }

    @Test
    public void whatIsNotThePluginsIsLeftToOthers() throws Exception {
        assertEquals(404, get("/rest/api/2/issue/CARE-1").statusCode());
        assertEquals(404, get("/plugins/servlet/other").statusCode());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(site.resolve(path)));
    }

    private HttpRequest.Builder post(String type) {
        return HttpRequest.newBuilder(site.resolve("/rest/tiny/1.0/plain"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString("{}"));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // A new connection each time: who refuses a body unread closes it, and the next request would fall into that.
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static TinyPlugin tiny() {
        return new TinyPlugin()
                .module("<rest-migration key='m'><rest-v2/></rest-migration>")
                .module("<rest key='rest' path='/tiny' version='1.0'><package>tiny</package></rest>")
                .module("<servlet key='page' class='tiny.Page'><url-pattern>/tiny/admin</url-pattern></servlet>")
                .type(
                        "Plain",
                        "import jakarta.ws.rs.*; import com.atlassian.annotations.security.*; @Path(\"/plain\") public class Plain {"
                                + " @GET @Path(\"/{key}\") public String get(@PathParam(\"key\") String key, @QueryParam(\"q\") String q) {"
                                + " return q == null ? key : key + \"?q=\" + q; }"
                                + " @GET @Path(\"/open/to-all\") @UnrestrictedAccess public String open() { return \"\"; }"
                                + " @GET @Path(\"/admin/only\") @AdminOnly public String admin() { return \"\"; }"
                                + " @POST public String write(String body) { return body; } }")
                .type(
                        "Page",
                        "import jakarta.servlet.http.*; @com.atlassian.annotations.security.AdminOnly public class Page extends HttpServlet {"
                                + " protected void doGet(HttpServletRequest q, HttpServletResponse r) throws java.io.IOException {"
                                + " r.getWriter().print(q.getServletPath()); } }");
    }

    private static final class Door extends HttpServlet {
        private static final long serialVersionUID = 1L;

        private final transient PluginHost plugin;

        Door(PluginHost plugin) {
            this.plugin = plugin;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            if (!plugin.handleRest(request, response) && !plugin.handleServlet(request, response)) {
                response.setStatus(404);
            }
        }
    }
}
