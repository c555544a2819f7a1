package org.amends.sandbox.jira;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** The custom field types there are: the plugin host adds those of the plugin's modules, under {@code plugin:module}. */
public final class FieldTypes {
    private final Map<String, CustomFieldType<?, ?>> types = new ConcurrentSkipListMap<>();

    /**
     * Adds a type under its complete key.
     *
     * @param type a {@link CustomFieldType}
     */
    public void add(String key, Object type) {
        types.put(key, (CustomFieldType<?, ?>) type);
    }

    /** Its plugin is disabled: fields of the type keep their values, and are nowhere shown. */
    public void remove(String key) {
        types.remove(key);
    }

    Optional<CustomFieldType<?, ?>> find(String key) {
        return Optional.ofNullable(types.get(key));
    }

    List<CustomFieldType<?, ?>> all() {
        return List.copyOf(types.values());
    }

    /** The key under which this type was added. */
    String keyOf(CustomFieldType<?, ?> type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue() == type)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a custom field type of this Jira: " + type));
    }

    /** An object of the type, which fails here when it is none; a type that is not there any more must not take the value along. */
    Optional<Object> checked(String typeKey, Object value) {
        CustomFieldType<?, ?> type = find(typeKey)
                .orElseThrow(() -> new IllegalStateException("the custom field type " + typeKey + " is disabled"));
        Optional<Object> given = Optional.ofNullable(value);
        given.ifPresent(one -> written(type, one));
        return given;
    }

    @SuppressWarnings("unchecked") // a value that is not of the type fails here, as it does in Jira
    static String written(CustomFieldType<?, ?> type, Object value) {
        return ((CustomFieldType<Object, Object>) type).getStringFromSingularObject(value);
    }
}
