package com.atlassian.sal.api.pluginsettings;

/**
 * Small settings by key: strings, lists, maps, properties.
 *
 * <p>Not verified.
 */
public interface PluginSettings {
    /** May be null. */
    Object get(String key);

    Object put(String key, Object value);

    Object remove(String key);
}
