package org.ofbiz.core.entity;

import java.util.Map;

public class GenericValue {

    private final Map<String, Object> columns;

    public GenericValue(Map<String, Object> columns) {
        this.columns = columns;
    }

    public Long getLong(String name) {
        return (Long) columns.get(name);
    }
}
