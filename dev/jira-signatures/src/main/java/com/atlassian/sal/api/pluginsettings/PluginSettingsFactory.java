package com.atlassian.sal.api.pluginsettings;

/**
 * Hands out settings.
 *
 * <p>Not verified.
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
