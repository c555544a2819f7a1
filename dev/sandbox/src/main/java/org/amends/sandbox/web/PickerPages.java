package org.amends.sandbox.web;

import com.atlassian.jira.user.ApplicationUser;
import com.grack.nanojson.JsonObject;
import java.util.List;
import java.util.function.Function;
import org.amends.sandbox.jira.People;
import org.amends.sandbox.jira.People.Person;

/** Suggestions for names of users and groups, as Jira's REST gives them; to whoever has no business beyond the portal it suggests nothing. */
final class PickerPages {
    private static final int SUGGESTED = 20;
    private static final int AT_MOST = 1000;

    private final People people;

    PickerPages(People people) {
        this.people = people;
    }

    List<Route> routes() {
        return List.of(
                Route.data("/rest/api/2/user/picker", this::users),
                Route.data("/rest/api/2/groups/picker", this::groups));
    }

    private Answer users(Visit visit) {
        return answer(visit, "users", people::matching, user -> Json.object()
                .put("name", user.getName())
                .put("key", user.getKey())
                .put("html", marked(visit, user.getDisplayName() + " - " + user.getName()))
                .put("displayName", user.getDisplayName())
                .done());
    }

    private Answer groups(Visit visit) {
        return answer(visit, "groups", people::groupsMatching, name -> Json.object()
                .put("name", name)
                .put("html", marked(visit, name))
                .put("labels", Json.array(List.of()))
                .done());
    }

    private <T> Answer answer(
            Visit visit, String what, Function<String, List<T>> find, Function<T, JsonObject> suggestion) {
        List<T> found = mayBrowse(visit) ? find.apply(visit.typed("query")) : List.of();
        List<T> shown = found.stream().limit(most(visit)).toList();
        return new Answer.Json(
                200,
                Json.object()
                        .put(what, Json.array(shown.stream().map(suggestion).toList()))
                        .put("total", found.size())
                        .put("header", "Showing " + shown.size() + " of " + found.size() + " matching " + what)
                        .done());
    }

    private boolean mayBrowse(Visit visit) {
        return visit.user()
                .map(ApplicationUser::getName)
                .flatMap(people::byName)
                .filter(Person::staff)
                .isPresent();
    }

    private static int most(Visit visit) {
        return Math.min(
                AT_MOST,
                visit.given("maxResults")
                        .filter(given -> given.matches("\\d{1,6}"))
                        .map(Integer::parseInt)
                        .orElse(SUGGESTED));
    }

    /** With what was typed in bold, and everything escaped, as a picker of Jira's own would show it. */
    private static String marked(Visit visit, String text) {
        String typed = visit.typed("query");
        int at = text.toLowerCase().indexOf(typed.toLowerCase());
        return typed.isEmpty() || at < 0
                ? escaped(text)
                : escaped(text.substring(0, at))
                        + "<strong>"
                        + escaped(text.substring(at, at + typed.length()))
                        + "</strong>"
                        + escaped(text.substring(at + typed.length()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
