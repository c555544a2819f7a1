package org.amends.sandbox.acceptance;

import static org.junit.Assert.assertEquals;

import java.util.Map;
import org.amends.sandbox.jira.FieldsAndScreens;

/** What an administrator does with custom fields and screens, on Jira's own pages. */
final class FieldsOnScreens {
    /** The type of the field in which a reparation is entered. */
    static final String ENTRY = "org.amends.amends:reparation-entry";

    private static final String FIELDS = "/secure/admin/fields";

    private FieldsOnScreens() {}

    /** Adds a field of this type, and puts it on the screen on which a desk's tickets are created and edited, and on that of its transitions. */
    static String added(RunningSandbox sandbox, String type, String name) {
        Caller admin = Caller.signedIn(sandbox, "admin");
        assertEquals(
                303,
                admin.form(FIELDS + "/add", Map.of("type", type, "name", name)).status());
        String field = sandbox
                .as("admin", () -> sandbox.jira().fieldsAndScreens().fields())
                .stream()
                .filter(one -> one.name().equals(name))
                .map(FieldsAndScreens.FieldState::id)
                .findFirst()
                .orElseThrow();
        put(sandbox, field);
        return field;
    }

    /** Puts a field that there is on both screens of Customer care. */
    static void put(RunningSandbox sandbox, String field) {
        Caller admin = Caller.signedIn(sandbox, "admin");
        sandbox.as("admin", () -> sandbox.jira().fieldsAndScreens().screens()).stream()
                .filter(screen -> screen.name().startsWith("Customer care"))
                .forEach(screen -> assertEquals(
                        303,
                        admin.form(FIELDS + "/" + field + "/screen", Map.of("screen", Long.toString(screen.id())))
                                .status()));
    }
}
