package org.ofbiz.core.entity;

/** The sandbox's own: the entity engine failed. */
public class GenericEntityException extends Exception {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
