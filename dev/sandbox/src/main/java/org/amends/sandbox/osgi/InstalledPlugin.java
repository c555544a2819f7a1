package org.amends.sandbox.osgi;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The plugin as an administrator has it under <i>Manage apps</i>: enabled, or disabled, and then nothing of it is on any
 * page. What the pages ask for is answered by the {@link PluginHost} that runs, if one does.
 */
public final class InstalledPlugin implements AutoCloseable {
    private final Supplier<PluginHost> loading;
    private final Consumer<PluginHost> arriving;
    private final Consumer<PluginHost> leaving;
    private volatile Optional<PluginHost> running = Optional.empty();
    private boolean up;

    /**
     * Not enabled yet.
     *
     * @param loading loads the jar
     * @param arriving is told of each that was loaded, before anybody sees it
     * @param leaving is told of each that has stopped
     */
    public InstalledPlugin(Supplier<PluginHost> loading, Consumer<PluginHost> arriving, Consumer<PluginHost> leaving) {
        this.loading = loading;
        this.arriving = arriving;
        this.leaving = leaving;
    }

    /** @throws PluginRefused when anything in the jar is not as Jira wants it */
    public synchronized void enable() {
        if (running.isEmpty()) {
            PluginHost plugin = loading.get();
            arriving.accept(plugin);
            running = Optional.of(plugin);
            if (up) {
                plugin.started();
            }
        }
    }

    /** Jira is up: those that run are told now, and each that is enabled later. */
    public synchronized void started() {
        up = true;
        running.ifPresent(PluginHost::started);
    }

    /** Returns when nothing of it runs any more. */
    public synchronized void disable() {
        Optional<PluginHost> stopping = running;
        running = Optional.empty();
        stopping.ifPresent(PluginHost::close);
        stopping.ifPresent(leaving);
    }

    public boolean enabled() {
        return running.isPresent();
    }

    @Override
    public void close() {
        disable();
    }

    /** As {@link PluginHost#beginRequest()}. */
    public void beginRequest() {
        running.ifPresent(PluginHost::beginRequest);
    }

    /** As {@link PluginHost#webPanels}. */
    public List<WebPanelHtml> webPanels(String location, Map<String, Object> context) {
        return running.map(plugin -> plugin.webPanels(location, context)).orElse(List.of());
    }

    /** As {@link PluginHost#webItems}. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return running.map(plugin -> plugin.webItems(section, context)).orElse(List.of());
    }

    /** As {@link PluginHost#webSections}. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return running.map(plugin -> plugin.webSections(location, context)).orElse(List.of());
    }

    /** As {@link PluginHost#resourceTags}. */
    public String resourceTags(Set<String> contexts, Set<String> keys) {
        return running.map(plugin -> plugin.resourceTags(contexts, keys)).orElse("");
    }

    /** As {@link PluginHost#download}. */
    public Optional<Download> download(String path) {
        return running.flatMap(plugin -> plugin.download(path));
    }

    /** As {@link PluginHost#handleRest}. */
    public boolean handleRest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PluginHost> plugin = running;
        return plugin.isPresent() && plugin.get().handleRest(request, response);
    }

    /** As {@link PluginHost#handleServlet}. */
    public boolean handleServlet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<PluginHost> plugin = running;
        return plugin.isPresent() && plugin.get().handleServlet(request, response);
    }

    /** As {@link PluginHost#fieldTypes}. */
    public List<FieldType> fieldTypes() {
        return running.map(PluginHost::fieldTypes).orElse(List.of());
    }

    /** As {@link PluginHost#workflowParts}. */
    public List<WorkflowPart> workflowParts() {
        return running.map(PluginHost::workflowParts).orElse(List.of());
    }
}
