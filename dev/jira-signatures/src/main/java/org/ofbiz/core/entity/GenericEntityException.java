package org.ofbiz.core.entity;

import org.ofbiz.core.util.GeneralException;

/**
 * The entity engine could not do it.
 *
 * <p>Not verified.
 */
public class GenericEntityException extends GeneralException {
    public GenericEntityException(String message) {
        super(message);
    }
}
