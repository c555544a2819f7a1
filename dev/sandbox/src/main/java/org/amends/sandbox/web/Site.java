package org.amends.sandbox.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie.SameSite;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.component.LifeCycle;

/** The pages on a port of this machine. */
public final class Site implements AutoCloseable {
    /** An answer that is being given when the pages close is finished first. */
    private static final int STOP_MILLIS = 2000;

    private final Server server;

    private Site(Server server) {
        this.server = server;
    }

    /**
     * Opens the pages on the loopback address.
     *
     * @param port 0 takes any that is free
     * @throws BindException when the port is taken
     */
    public static Site open(SandboxJira jira, InstalledPlugin plugin, int port) throws BindException {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        listen(connector);
        server.setHandler(new GracefulHandler(pages(jira, plugin, connector.getLocalPort())));
        server.setStopTimeout(STOP_MILLIS);
        start(server);
        return new Site(server);
    }

    /** For example {@code http://localhost:8080}. */
    public URI url() {
        ServerConnector connector = (ServerConnector) server.getConnectors()[0];
        return URI.create("http://localhost:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    /** A browser sends a cookie to every port of a machine, so each node's session has a cookie of its own name. */
    private static ServletContextHandler pages(SandboxJira jira, InstalledPlugin plugin, int port) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.getSessionHandler().setSessionCookie("JSESSIONID-" + port);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(SameSite.LAX);
        context.addServlet(new ServletHolder(door(jira, plugin)), "/*");
        return context;
    }

    private static Door door(SandboxJira jira, InstalledPlugin plugin) {
        FieldHtml fields = new FieldHtml(jira, plugin);
        AdminPages admin = new AdminPages(jira, plugin);
        ProjectSettings settings = new ProjectSettings(jira, plugin);
        List<Route> routes = Stream.of(
                        new StaticFiles().routes(),
                        new StartPage(jira).routes(),
                        new LogInPage(jira).routes(),
                        new QueuePages(jira, plugin, fields, settings).routes(),
                        new IssuePage(jira, plugin, fields).routes(),
                        new IssueChanges(jira).routes(),
                        new IssueEdits(jira).routes(),
                        new TokenPages(jira, plugin).routes(),
                        new PickerPages(jira.people()).routes(),
                        new VersionPages(jira.releases()).routes(),
                        new CreatePage(jira, fields).routes(),
                        new PortalPages(jira, plugin).routes(),
                        new OutboxPage(jira).routes(),
                        new DataPages(jira).routes(),
                        admin.routes(),
                        settings.routes(),
                        new WorkflowPages(jira.workflows(), plugin, admin).routes(),
                        new FieldPages(jira.fieldsAndScreens(), plugin, admin).routes(),
                        new SystemPages(jira.administration(), plugin, admin).routes())
                .flatMap(List::stream)
                .toList();
        return new Door(jira, plugin, new PluginDoor(plugin, admin, settings), routes);
    }

    private static void listen(ServerConnector connector) throws BindException {
        try {
            connector.open();
        } catch (IOException failed) {
            if (failed.getCause() instanceof BindException taken) {
                throw taken;
            }
            throw new UncheckedIOException(failed);
        }
    }

    /** Jetty says with a plain {@code Exception} whatever went wrong. */
    private static void start(Server server) {
        try {
            server.start();
        } catch (Exception failed) {
            LifeCycle.stop(server);
            throw new IllegalStateException("The pages could not be opened.", failed);
        }
    }
}
