package org.amends.sandbox.web;

import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.FieldsAndScreens;
import org.amends.sandbox.osgi.InstalledPlugin;

/** The administration's page of custom fields: adds one of a type that the plugin brings, and puts it on screens. */
final class FieldPages {
    private static final String ROOT = "/secure/admin/fields";

    private final FieldsAndScreens jira;
    private final InstalledPlugin plugin;
    private final AdminPages frame;

    FieldPages(FieldsAndScreens jira, InstalledPlugin plugin, AdminPages frame) {
        this.jira = jira;
        this.plugin = plugin;
        this.frame = frame;
    }

    List<Route> routes() {
        return List.of(
                Route.page(
                        ROOT,
                        visit -> frame.isAdmin(visit)
                                ? frame.own("Custom fields", "fields", fields())
                                : Answer.missing()),
                Route.change(ROOT + "/add", this::add),
                Route.change(ROOT + "/*/screen", this::screen));
    }

    private Map<String, ?> fields() {
        return Map.of("fields", jira.fields(), "screens", jira.screens(), "types", plugin.fieldTypes());
    }

    private Answer add(Visit visit) {
        jira.add(visit.typed("type"), visit.typed("name"));
        return new Answer.Redirect(ROOT);
    }

    private Answer screen(Visit visit) {
        try {
            jira.putOn(visit.place(0), Long.parseLong(visit.typed("screen")));
        } catch (NumberFormatException unreadable) {
            throw new BadField("screen", "a number");
        }
        return new Answer.Redirect(ROOT);
    }
}
