package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

/** The sandbox's own: the entity engine failed. */
public class GenericEntityException extends GeneralException {
    private static final long serialVersionUID = 1L;

    public GenericEntityException(String message) {
        super(message);
    }
}
