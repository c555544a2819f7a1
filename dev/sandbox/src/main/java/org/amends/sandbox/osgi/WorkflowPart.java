package org.amends.sandbox.osgi;

import java.util.Map;
import java.util.Optional;

/** A condition, a validator or a post function of workflows that the plugin brings. */
public interface WorkflowPart {
    /** For example {@code org.amends.amends:schedule-follow-up}. */
    String completeKey();

    /** {@code condition}, {@code validator} or {@code function}. */
    String kind();

    /** The name in the language of who is signed in. */
    String name();

    String description();

    /** The plugin's own {@code Condition}, {@code Validator} or {@code FunctionProvider}. */
    Object provider();

    /** What Jira keeps of what was typed into the form. */
    Map<String, String> kept(Map<String, String[]> form);

    /**
     * Draws a view; nothing is escaped for the template.
     *
     * @param view {@code view}, {@code input-parameters} or {@code edit-parameters}
     * @param kept the arguments; empty before there are any
     */
    String html(String view, Optional<Map<String, String>> kept);
}
