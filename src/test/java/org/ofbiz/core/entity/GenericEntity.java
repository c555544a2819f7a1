package org.ofbiz.core.entity;

public class GenericEntity {

    public Long getLong(String name) {
        throw new UnsupportedOperationException(name);
    }
}
