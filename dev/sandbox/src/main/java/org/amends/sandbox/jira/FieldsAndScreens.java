package org.amends.sandbox.jira;

import java.util.List;

/** What the administration's page of custom fields and screens shows and does; whoever is no administrator of Jira gets {@link Refused}. */
public interface FieldsAndScreens {
    /** A custom field, and the names of the screens on which it stands. */
    record FieldState(String id, String name, String typeKey, List<String> screens) {}

    record ScreenState(long id, String name) {}

    List<FieldState> fields();

    List<ScreenState> screens();

    /** Adds a field of a type that a plugin brings, for all projects; it stands on no screen. Returns its id. */
    String add(String typeKey, String name);

    /** Puts a field at the end of a screen. */
    void putOn(String fieldId, long screenId);
}
