package org.amends.sandbox.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;

/** Behind {@code PluginSettingsFactory}. */
final class SandboxPluginSettingsFactory {
    private final Database database;
    private final Holes holes;

    SandboxPluginSettingsFactory(Database database, Holes holes) {
        this.database = database;
        this.holes = holes;
    }

    public PluginSettings createSettingsForKey(String key) {
        return settings(key + "/");
    }

    public PluginSettings createGlobalSettings() {
        return settings("/");
    }

    private PluginSettings settings(String namespace) {
        return holes.over(PluginSettings.class, new SandboxPluginSettings(database, namespace));
    }
}
