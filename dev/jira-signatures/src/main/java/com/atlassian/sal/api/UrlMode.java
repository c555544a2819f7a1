package com.atlassian.sal.api;

/**
 * How a base address is written.
 *
 * <p>Not verified.
 */
public enum UrlMode {
    CANONICAL,
    ABSOLUTE,
    RELATIVE,
    RELATIVE_CANONICAL,
    AUTO
}
