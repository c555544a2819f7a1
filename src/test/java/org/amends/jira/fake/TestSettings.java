package org.amends.jira.fake;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.Map;

/** Jira's plugin settings, kept in a map. */
public final class TestSettings {
    private TestSettings() {}

    public static PluginSettingsFactory in(Map<String, Object> kept) {
        PluginSettings global = Fake.of(PluginSettings.class)
                .with("get", args -> kept.get(args[0]))
                .with("put", args -> kept.put((String) args[0], args[1]))
                .with("remove", args -> kept.remove(args[0]))
                .done();
        return Fake.of(PluginSettingsFactory.class)
                .with("createGlobalSettings", global)
                .done();
    }
}
