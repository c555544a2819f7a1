package org.amends.sandbox.osgi;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Remembers what the plugin wants on the page that is being drawn on this thread. */
final class PageBuilder implements PageBuilderService, WebResourceAssembler, RequiredResources {
    private final ThreadLocal<Set<String>> wanted = ThreadLocal.withInitial(HashSet::new);
    private final Consumer<String> report;
    private final WebResources known;

    PageBuilder(WebResources known, Consumer<String> report) {
        this.known = known;
        this.report = report;
    }

    void forget() {
        wanted.remove();
    }

    /** Contexts and complete keys alike. */
    Set<String> wanted() {
        return Set.copyOf(wanted.get());
    }

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        if (!known.knows(moduleCompleteKey)) {
            report.accept("A page wants the web resource " + moduleCompleteKey + ", which nobody brings");
        }
        wanted.get().add(moduleCompleteKey);
        return this;
    }
}
