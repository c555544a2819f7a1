package org.amends.sandbox.jira;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.amends.sandbox.jira.SandboxPluginSettings.Read;

/** Behind {@code PluginSettingsFactory}. */
final class SandboxPluginSettingsFactory {
    private final Database database;
    private final Holes holes;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

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
        return holes.over(PluginSettings.class, new SandboxPluginSettings(database, read, namespace));
    }
}
