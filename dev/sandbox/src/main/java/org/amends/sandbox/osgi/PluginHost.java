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

/** A running plugin: the jar as a bundle, its beans and its modules. Closing it stops everything. */
public final class PluginHost implements AutoCloseable {
    private final Host host;
    private final Container container;
    private final PageBuilder pages;
    private final Descriptor descriptor;
    private final Words words;
    private final Beans beans;
    private final Fragments fragments;
    private final WebResources resources;
    private final List<RestModule> rest;
    private final Servlets servlets;
    private final List<FieldType> fields;
    private final Lifecycle lifecycle;

    private PluginHost(Host host, Container container) {
        this.host = host;
        this.container = container;
        this.pages = new PageBuilder(host::report);
        Defects defects = new Defects();
        Jar jar = new Jar(container.bundle());
        this.descriptor = Descriptor.read(jar);
        this.words = Words.read(jar, descriptor.wordFiles(), defects);
        defects.addAll(container.lackingPackages());
        descriptor.check(jar, words, defects);
        ScannerIndex index = ScannerIndex.read(jar, defects);
        this.resources = new WebResources(descriptor, jar, words, host, defects);
        pages.serve(resources);
        AllowedMethods allowed = AllowedMethods.read(descriptor, jar, host::report, defects);
        Velocity escaping = Velocity.escaping(jar, allowed);
        Velocity plain = Velocity.plain(jar, allowed);
        container.offer(TemplateRenderer.class, new Renderer(escaping), Map.of());
        container.offer(PageBuilderService.class, pages, Map.of());
        Optional<TablesModule> tables = TablesModule.of(descriptor, jar, host);
        tables.ifPresent(module -> container.offer(ActiveObjects.class, module.tables(), Map.of()));
        this.beans = Beans.build(container, jar, index, defects);
        tables.ifPresent(TablesModule::initialise);
        this.fragments = new Fragments(descriptor, beans, jar, escaping, plain, words, host);
        this.rest = descriptor
                .modules("rest")
                .map(module -> new RestModule(module, beans, jar, host, defects))
                .toList();
        this.servlets = new Servlets(descriptor, beans, jar, host);
        this.fields = descriptor
                .modules("customfield-type")
                .<FieldType>map(module -> new FieldModule(descriptor.key(), module, beans, jar, plain, words, host))
                .toList();
        this.lifecycle = new Lifecycle(beans.exported(LifecycleAware.class));
        defects.refuseIfAny();
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
        return descriptor.key();
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

    public Translations translations() {
        return words;
    }

    /** Stops the plugin ({@code onStop}, beans, bundle) and the container. */
    @Override
    public void close() {
        try {
            lifecycle.stop();
            rest.forEach(RestModule::stop);
            servlets.stop();
            beans.close();
        } finally {
            container.close();
        }
    }
}
