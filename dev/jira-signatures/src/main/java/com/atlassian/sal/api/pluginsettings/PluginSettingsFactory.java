package com.atlassian.sal.api.pluginsettings;

/**
 * Hands out settings.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/commons/src/main/java/com/deftdevs/bootstrapi/commons/startup/StartupConfigLifecycle.java (Jira 11.3): createGlobalSettings;
 * https://github.com/blackducksoftware/blackduck-jira/blob/a17c3d34b6/src/test/java/com/blackducksoftware/integration/jira/mocks/PluginSettingsFactoryMock.java (Jira 7.4): createGlobalSettings.
 */
public interface PluginSettingsFactory {
    PluginSettings createSettingsForKey(String key);

    PluginSettings createGlobalSettings();
}
