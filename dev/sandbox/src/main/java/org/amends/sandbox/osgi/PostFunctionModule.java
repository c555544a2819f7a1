package org.amends.sandbox.osgi;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A {@code workflow-function} module. */
final class PostFunctionModule implements PostFunction {
    private final Plugin plugin;
    private final Part module;
    private final WorkflowPluginFunctionFactory factory;
    private final FunctionProvider provider;
    private final Velocity plain;
    private final Host host;

    PostFunctionModule(Part module, Plugin plugin, Beans beans, Velocity plain, Host host) {
        this.plugin = plugin;
        this.module = module;
        this.plain = plain;
        this.host = host;
        this.factory = (WorkflowPluginFunctionFactory) beans.create(plugin.type(module));
        String function = module.child("function-class").orElseThrow().text();
        this.provider = (FunctionProvider) beans.create(plugin.jar()
                .type(function)
                .orElseThrow(() -> new PluginRefused(java.util.List.of(module + ": no class " + function))));
    }

    @Override
    public String completeKey() {
        return plugin.key() + ":" + module.key();
    }

    @Override
    public String name() {
        return module.attribute("i18n-name-key")
                .flatMap(key -> plugin.words().text(host.locale(), key))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    @Override
    public String description() {
        return module.child("description")
                .flatMap(part -> part.attribute("key"))
                .flatMap(key -> plugin.words().text(host.locale(), key))
                .orElse("");
    }

    @Override
    public Object provider() {
        return provider;
    }

    @Override
    public Map<String, String> kept(Map<String, String[]> form) {
        return factory.getDescriptorParams(new HashMap<>(form)).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
    }

    @Override
    public String html(String view, Optional<Map<String, String>> kept) {
        FunctionDescriptor descriptor =
                kept.map(arguments -> new FunctionDescriptor(0, arguments)).orElse(null);
        return plain.draw(
                module.template(view).orElseThrow(), new HashMap<>(factory.getVelocityParams(view, descriptor)));
    }
}
