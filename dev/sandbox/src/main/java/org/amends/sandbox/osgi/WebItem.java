package org.amends.sandbox.osgi;

/**
 * One link of a menu.
 *
 * @param key the module's key within the plugin
 * @param label plain text; the page escapes it
 * @param linkId the id of the element, empty when the module names none
 * @param href the address, with the context path; the page escapes it
 */
public record WebItem(String key, String label, String linkId, String href) {}
