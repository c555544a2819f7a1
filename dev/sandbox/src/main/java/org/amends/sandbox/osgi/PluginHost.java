package org.amends.sandbox.osgi;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.amends.sandbox.osgi.Plugin.Engines;

/** A running plugin: the jar as a bundle, its beans and its modules. Closing it stops everything. */
public final class PluginHost implements AutoCloseable {
    private final Host host;
    private final Container container;
    private final Plugin plugin;
    private final WebResources resources;
    private final PageBuilder pages;
    private final Beans beans;
    private final Fragments fragments;
    private final List<RestModule> rest;
    private final Servlets servlets;
    private final List<FieldType> fields;
    private final List<QueryFunction> functions;
    private final List<WorkflowPart> workflowParts;
    private final Lifecycle lifecycle;

    private PluginHost(Host host, Container container) {
        this.host = host;
        this.container = container;
        Defects defects = new Defects();
        this.plugin = Plugin.read(container, defects);
        this.resources = new WebResources(plugin, host, defects);
        this.pages = new PageBuilder(resources, host::report);
        Engines engines = plugin.engines(host, defects);
        Optional<TablesModule> tables = plugin.tables(host);
        container.offer(TemplateRenderer.class, new Renderer(engines.escaping()), Map.of());
        container.offer(PageBuilderService.class, pages, Map.of());
        tables.ifPresent(module -> container.offer(ActiveObjects.class, module.tables(), Map.of()));
        this.beans = Beans.build(plugin, defects);
        container.atEnd(beans::close);
        tables.ifPresent(TablesModule::initialise);
        Places.check(plugin, host, defects);
        this.fragments = new Fragments(plugin, beans, engines, host);
        this.rest = modules("rest", module -> new RestModule(module, plugin, beans, host, defects));
        rest.forEach(module -> container.atEnd(module::stop));
        this.servlets = new Servlets(plugin, beans, host);
        container.atEnd(servlets::stop);
        this.fields =
                modules("customfield-type", module -> new FieldModule(module, plugin, beans, engines.plain(), host));
        this.functions = modules("jql-function", module -> new JqlFunctionModule(module, plugin, beans, host));
        this.workflowParts = Stream.of("workflow-condition", "workflow-validator", "workflow-function")
                .flatMap(plugin.descriptor()::modules)
                .<WorkflowPart>map(module -> new WorkflowPartModule(module, plugin, beans, engines.plain(), host))
                .toList();
        this.lifecycle = new Lifecycle(beans.exported(LifecycleAware.class));
        container.atEnd(lifecycle::stop);
        defects.refuseIfAny();
    }

    private <T> List<T> modules(String type, Function<Part, T> made) {
        return plugin.descriptor().modules(type).map(made).toList();
    }

    /**
     * Installs and starts a jar.
     *
     * @param jar the built plugin
     * @param host the Jira around it
     * @param work a directory that the container may fill; what stands in its cache is thrown away
     * @throws PluginRefused when anything in the jar is not as Jira wants it, naming all of it
     */
    public static PluginHost load(Path jar, Host host, Path work) {
        Map<Class<?>, Object> services = new HashMap<>(host.services());
        services.remove(java.time.Clock.class);
        Container container = Container.start(jar, work, services, host.clock());
        try {
            return new PluginHost(host, container);
        } catch (RuntimeException | Error refused) {
            container.close();
            throw refused;
        }
    }

    /** The plugin's key. */
    public String key() {
        return plugin.key();
    }

    /** Tells the plugin that Jira is up ({@code LifecycleAware.onStart}, on a worker); returns when that is done. */
    public void started() {
        lifecycle.start();
    }

    /** Forgets what an earlier request on this thread asked of the page builder; call it first in each request. */
    public void beginRequest() {
        pages.forget();
    }

    /**
     * The panels of a place that want to be seen, in order.
     *
     * @param context what Jira hands over: issue, project, request, ...; user and helper are added when missing
     */
    public List<WebPanelHtml> webPanels(String location, Map<String, Object> context) {
        return fragments.panels(location, context);
    }

    /** The links of a section that want to be seen, in order. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return fragments.items(section, context);
    }

    /** The sections of a place that want to be seen, in order. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return fragments.sections(location, context);
    }

    /**
     * Script and style elements of the plugin's resources for a page: of the given contexts, of the given complete keys, and of what the page
     * builder was asked for since {@link #beginRequest()}.
     */
    public String resourceTags(Set<String> contexts, Set<String> keys) {
        Set<String> wanted = new HashSet<>(keys);
        wanted.addAll(pages.wanted());
        return resources.tags(contexts, wanted);
    }

    /** What stands at an address under {@code /s/batch/} or {@code /download/resources/}, in the language of the calling thread. */
    public Optional<Download> download(String path) {
        return resources.download(path, host.locale());
    }

    /** Answers a request under {@code /rest/} when it is one of the plugin's; false and untouched otherwise. */
    public boolean handleRest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<RestModule> module =
                rest.stream().filter(one -> one.serves(path)).findFirst();
        if (module.isPresent()) {
            module.get().answer(request, response);
        }
        return module.isPresent();
    }

    /** Answers a request under {@code /plugins/servlet/} when it is one of the plugin's; false and untouched otherwise. */
    public boolean handleServlet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        return servlets.answer(request, response);
    }

    public List<FieldType> fieldTypes() {
        return fields;
    }

    public List<QueryFunction> functions() {
        return functions;
    }

    public List<WorkflowPart> workflowParts() {
        return workflowParts;
    }

    /** What the search is to know of the plugin's issue properties. */
    public List<IndexedValue> indexedValues() {
        return plugin.descriptor()
                .modules("index-document-configuration")
                .flatMap(IndexedValue::of)
                .toList();
    }

    public Translations translations() {
        return plugin.words();
    }

    /** Stops the plugin ({@code onStop}, beans, bundle) and the container. */
    @Override
    public void close() {
        container.close();
    }
}
