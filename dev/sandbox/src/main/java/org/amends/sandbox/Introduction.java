package org.amends.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.jira.Translations;
import org.amends.sandbox.osgi.PluginHost;

/** Jira knows the words and the field types that a plugin brings, for as long as it is enabled. */
final class Introduction {
    private final SandboxJira jira;
    private final Map<PluginHost, Translations.Source> words = new HashMap<>();

    Introduction(SandboxJira jira) {
        this.jira = jira;
    }

    void arrives(PluginHost plugin) {
        Translations.Source its = locale -> Optional.of(new PluginWords(plugin.translations(), locale));
        words.put(plugin, its);
        jira.translations().add(its);
        plugin.fieldTypes().forEach(type -> jira.fieldTypes().add(type.completeKey(), type.type()));
        plugin.workflowParts()
                .forEach(function -> jira.workflowParts().add(function.completeKey(), function.provider()));
        plugin.functions().forEach(function -> jira.queryFunctions().add(function.name(), function.function()));
        plugin.indexedValues().forEach(value -> jira.indexedValues()
                .add(value.property(), value.path(), value.type(), value.alias()));
    }

    void leaves(PluginHost plugin) {
        plugin.fieldTypes().forEach(type -> jira.fieldTypes().remove(type.completeKey()));
        plugin.workflowParts().forEach(function -> jira.workflowParts().remove(function.completeKey()));
        plugin.functions().forEach(function -> jira.queryFunctions().remove(function.name()));
        plugin.indexedValues().forEach(value -> jira.indexedValues().remove(value.property()));
        jira.translations().remove(words.remove(plugin));
    }
}
