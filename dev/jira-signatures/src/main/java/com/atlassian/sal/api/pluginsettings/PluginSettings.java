package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings by key: strings, lists, maps, properties.
 *
 * <p>Read from
 * https://github.com/deftdevs/bootstrapi/blob/4c9d6271f0/commons/src/test/java/com/deftdevs/bootstrapi/commons/startup/MapBackedPluginSettings.java (Jira 11.3): get, put, remove.
 */
public interface PluginSettings {
    /** May be null. */
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
