package org.amends.sandbox.osgi;

import java.util.Map;
import java.util.Optional;

/** A type of custom field that the plugin brings. */
public interface FieldType {
    /** For example {@code org.amends.amends:reparation-order}. */
    String completeKey();

    /** The name in the language of who is signed in. */
    String name();

    String description();

    /** The plugin's own {@code CustomFieldType}, already told its descriptor. */
    Object type();

    /**
     * Draws a view; empty when the type has no such view.
     *
     * @param view {@code view}, {@code column-view}, {@code edit} or {@code xml}
     * @param params what Jira hands to the template: value, customField, issue, i18n, ...; nothing is escaped for the template
     */
    Optional<String> html(String view, Map<String, Object> params);
}
