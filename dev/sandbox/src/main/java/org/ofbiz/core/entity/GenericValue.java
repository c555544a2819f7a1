package org.ofbiz.core.entity;

import java.util.Map;

/** The sandbox's own: a row of a table. */
public class GenericValue extends GenericEntity {
    public GenericValue(String entityName, Map<String, Object> values) {
        super(entityName, values);
    }
}
