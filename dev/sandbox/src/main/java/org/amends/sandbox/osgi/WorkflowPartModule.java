package org.amends.sandbox.osgi;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** A {@code workflow-condition}, {@code workflow-validator} or {@code workflow-function} module. */
final class WorkflowPartModule implements WorkflowPart {
    private final Plugin plugin;
    private final Part module;
    private final Kind kind;
    private final WorkflowPluginFactory factory;
    private final Object provider;
    private final Velocity plain;
    private final Host host;

    WorkflowPartModule(Part module, Plugin plugin, Beans beans, Velocity plain, Host host) {
        this.plugin = plugin;
        this.module = module;
        this.plain = plain;
        this.host = host;
        this.kind = Kind.valueOf(module.name().replace("workflow-", "").toUpperCase(Locale.ROOT));
        this.factory = kind.factory.cast(beans.create(plugin.type(module)));
        String part = module.child(kind() + "-class").orElseThrow().text();
        this.provider = kind.provider.cast(beans.create(plugin.jar()
                .type(part)
                .orElseThrow(() -> new PluginRefused(java.util.List.of(module + ": no class " + part)))));
    }

    private enum Kind {
        CONDITION(WorkflowPluginConditionFactory.class, Condition.class, ConditionDescriptor::new),
        VALIDATOR(WorkflowPluginValidatorFactory.class, Validator.class, ValidatorDescriptor::new),
        FUNCTION(WorkflowPluginFunctionFactory.class, FunctionProvider.class, FunctionDescriptor::new);

        private final Class<? extends WorkflowPluginFactory> factory;
        private final Class<?> provider;
        private final BiFunction<Integer, Map<String, String>, AbstractDescriptor> descriptor;

        Kind(
                Class<? extends WorkflowPluginFactory> factory,
                Class<?> provider,
                BiFunction<Integer, Map<String, String>, AbstractDescriptor> descriptor) {
            this.factory = factory;
            this.provider = provider;
            this.descriptor = descriptor;
        }
    }

    @Override
    public String kind() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String completeKey() {
        return plugin.key() + ":" + module.key();
    }

    @Override
    public String name() {
        return plugin.name(module, host);
    }

    @Override
    public String description() {
        return plugin.description(module, host);
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
        AbstractDescriptor descriptor =
                kept.map(arguments -> kind.descriptor.apply(0, arguments)).orElse(null);
        return plain.draw(
                module.template(view).orElseThrow(), new HashMap<>(factory.getVelocityParams(view, descriptor)));
    }
}
