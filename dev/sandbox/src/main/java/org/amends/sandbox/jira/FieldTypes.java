package org.amends.sandbox.jira;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The custom field types there are: the plugin host adds those of the plugin's modules. */
public final class FieldTypes {
    private final Map<String, Object> types = new ConcurrentHashMap<>();

    /** Adds the type under its full key, {@code plugin:module}. */
    public void add(String key, Object type) {
        types.put(key, type);
    }

    public Optional<Object> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    /** The full key under which this type was added. */
    public Optional<String> keyOf(Object type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
