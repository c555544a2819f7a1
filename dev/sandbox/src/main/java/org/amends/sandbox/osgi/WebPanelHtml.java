package org.amends.sandbox.osgi;

/**
 * One drawn panel.
 *
 * @param key the module's key within the plugin
 * @param label the heading as plain text, empty when the module has none; the page escapes it
 * @param html the body, safe to print as it is
 */
public record WebPanelHtml(String key, String label, String html) {}
