package org.ofbiz.core.entity;

import java.util.Map;

/** The sandbox's own: a row of a table, by the names of its fields. */
public class GenericEntity {
    private final String entityName;
    private final Map<String, Object> values;

    protected GenericEntity(String entityName, Map<String, Object> values) {
        this.entityName = entityName;
        this.values = Map.copyOf(values);
    }

    public Object get(String name) {
        return values.get(name);
    }

    public String getString(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    public Long getLong(String name) {
        return (Long) values.get(name);
    }
}
