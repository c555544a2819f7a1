package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings by key: strings, lists, maps, properties.
 *
 * <p>Read from https://github.com/codescape/jira-scrum-poker (Jira 11.3)
 * and from https://github.com/blackducksoftware/blackduck-jira (Jira 7.4).
 */
public interface PluginSettings {
    /** May be null. */
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
