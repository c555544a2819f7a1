package org.amends.sandbox.osgi;

/**
 * One section of a menu.
 *
 * @param key the module's key; items name it as {@code location/key}
 * @param label plain text, empty when the section has none; the page escapes it
 */
public record WebSection(String key, String label) {}
