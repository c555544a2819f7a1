package org.amends.sandbox.osgi;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A running plugin: the jar as a bundle, its beans and its modules. Closing it stops everything. */
public final class PluginHost implements AutoCloseable {
    private PluginHost() {}

    /**
     * Installs and starts a jar.
     *
     * @param jar the built plugin
     * @param host the Jira around it
     * @param work a directory that the container may fill; what stands in its cache is thrown away
     * @throws PluginRefused when anything in the jar is not as Jira wants it, naming all of it
     */
    public static PluginHost load(Path jar, Host host, Path work) {
        throw new UnsupportedOperationException("being built");
    }

    /** The plugin's key. */
    public String key() {
        throw new UnsupportedOperationException("being built");
    }

    /** Tells the plugin that Jira is up ({@code LifecycleAware.onStart}, on a worker); returns when that is done. */
    public void started() {
        throw new UnsupportedOperationException("being built");
    }

    /** Forgets what an earlier request on this thread asked of the page builder; call it first in each request. */
    public void beginRequest() {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * The panels of a place that want to be seen, in order.
     *
     * @param context what Jira hands over: issue, project, request, ...; user and helper are added when missing
     */
    public List<WebPanelHtml> webPanels(String location, Map<String, Object> context) {
        throw new UnsupportedOperationException("being built");
    }

    /** The links of a section that want to be seen, in order. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        throw new UnsupportedOperationException("being built");
    }

    /** The sections of a place that want to be seen, in order. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        throw new UnsupportedOperationException("being built");
    }

    /**
     * Script and style elements of the plugin's resources for a page: of the given contexts, of the given complete keys, and of what the page
     * builder was asked for since {@link #beginRequest()}.
     */
    public String resourceTags(Set<String> contexts, Set<String> keys) {
        throw new UnsupportedOperationException("being built");
    }

    /** What stands at an address under {@code /s/batch/} or {@code /download/resources/}, in the language of the calling thread. */
    public Optional<Download> download(String path) {
        throw new UnsupportedOperationException("being built");
    }

    /** Answers a request under {@code /rest/} when it is one of the plugin's; false and untouched otherwise. */
    public boolean handleRest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        throw new UnsupportedOperationException("being built");
    }

    /** Answers a request under {@code /plugins/servlet/} when it is one of the plugin's; false and untouched otherwise. */
    public boolean handleServlet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        throw new UnsupportedOperationException("being built");
    }

    public List<FieldType> fieldTypes() {
        throw new UnsupportedOperationException("being built");
    }

    public Translations translations() {
        throw new UnsupportedOperationException("being built");
    }

    /** Stops the plugin ({@code onStop}, beans, bundle) and the container. */
    @Override
    public void close() {
        throw new UnsupportedOperationException("being built");
    }
}
