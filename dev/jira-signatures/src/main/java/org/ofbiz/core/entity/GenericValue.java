package org.ofbiz.core.entity;

/**
 * A row of one of Jira's own tables.
 *
 * <p>Not verified.
 */
public class GenericValue extends GenericEntity {
    GenericValue() {}
}
