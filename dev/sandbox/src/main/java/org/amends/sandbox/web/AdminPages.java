package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.amends.sandbox.jira.People.Person;
import org.amends.sandbox.jira.SandboxJira;
import org.amends.sandbox.osgi.InstalledPlugin;
import org.amends.sandbox.osgi.WebItem;
import org.amends.sandbox.osgi.WebSection;

/** The administration: a menu of Jira's own pages and of what the plugin adds, beside the page itself. */
final class AdminPages {
    private static final String MENU = "admin_plugins_menu";

    private final SandboxJira jira;
    private final InstalledPlugin plugin;

    AdminPages(SandboxJira jira, InstalledPlugin plugin) {
        this.jira = jira;
        this.plugin = plugin;
    }

    /** A heading of the menu with its links. */
    public record Group(String label, List<WebItem> items) {}

    List<Route> routes() {
        return List.of(Route.page("/secure/admin", this::show));
    }

    private Answer show(Visit visit) {
        return isAdmin(visit) ? page("Administration", new Html(""), new Html("")) : Answer.missing();
    }

    /** A page of Jira's own, which the template draws beside the menu. */
    Answer own(String title, String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("groups", groups());
        return new Answer.Page(title, template, all);
    }

    /** The menu with this body beside it; {@code head} goes into the page's head. */
    Answer page(String title, Html head, Html body) {
        Map<String, Object> model = Map.of("groups", groups(), "content", body, "head", head);
        return new Answer.Page(title, "admin", model);
    }

    boolean isAdmin(Visit visit) {
        String name = visit.user().map(ApplicationUser::getName).orElse("");
        return jira.people().byName(name).filter(Person::admin).isPresent();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>(List.of(new Group("Jira", SystemPages.LINKS)));
        for (WebSection section : plugin.webSections(MENU, Map.of())) {
            groups.add(new Group(section.label(), plugin.webItems(MENU + "/" + section.key(), Map.of())));
        }
        return groups;
    }
}
