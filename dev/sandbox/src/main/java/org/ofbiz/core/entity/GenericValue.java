package org.ofbiz.core.entity;

import java.util.Map;

/** The sandbox's own: a row of a table, by the names of its fields. */
public class GenericValue {
    private final String entityName;
    private final Map<String, Object> values;

    public GenericValue(String entityName, Map<String, Object> values) {
        this.entityName = entityName;
        this.values = Map.copyOf(values);
    }

    public Object get(String name) {
        return values.get(name);
    }

    public Long getLong(String name) {
        return (Long) values.get(name);
    }

    @Override
    public String toString() {
        return entityName + values;
    }
}
