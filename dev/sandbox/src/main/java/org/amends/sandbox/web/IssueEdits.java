package org.amends.sandbox.web;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.amends.sandbox.jira.FieldRefusal;
import org.amends.sandbox.jira.SandboxJira;

/** Edits of a ticket's custom fields, and by programs of its fix versions: {@code PUT /rest/api/2/issue/KEY} for programs, and the edit dialog's form. */
final class IssueEdits {
    private static final String SET = "set";

    private final SandboxJira jira;

    IssueEdits(SandboxJira jira) {
        this.jira = jira;
    }

    List<Route> routes() {
        return List.of(
                Route.write("PUT", "/rest/api/2/issue/*", this::byProgram),
                Route.change("/browse/*/edit", this::byForm));
    }

    private Answer byProgram(Visit visit) {
        JsonObject body = Body.of(visit);
        Map<String, List<Map.Entry<String, Object>>> operations = new LinkedHashMap<>();
        object(body, "fields").forEach((field, value) -> operations.put(field, List.of(one(SET, value))));
        for (Map.Entry<String, Object> field : object(body, "update").entrySet()) {
            if (operations.containsKey(field.getKey())) {
                return new Answer.Json(
                        400,
                        DataPages.problem(
                                "Field '" + field.getKey() + "' cannot appear in both 'fields' and 'update'"));
            }
            operations.put(field.getKey(), operations(field.getKey(), field.getValue()));
        }
        try {
            jira.desk().edit(visit.place(0), operations);
            return new Answer.Done();
        } catch (FieldRefusal refused) {
            return new Answer.Json(400, problem(refused));
        }
    }

    private static JsonObject object(JsonObject body, String name) {
        return body.has(name) && body.getObject(name) == null
                ? refuse(name, "an object")
                : body.getObject(name, new JsonObject());
    }

    private static JsonObject refuse(String field, String expected) {
        throw new BadField(field, expected);
    }

    private static List<Map.Entry<String, Object>> operations(String field, Object value) {
        if (!(value instanceof JsonArray array)) {
            throw new BadField(field, "a list of operations");
        }
        return array.stream()
                .filter(JsonObject.class::isInstance)
                .flatMap(operation -> ((JsonObject) operation).entrySet().stream())
                .map(operation -> one(operation.getKey(), operation.getValue()))
                .collect(Collectors.toList());
    }

    /** A null takes the value away, so it must get through. */
    private static Map.Entry<String, Object> one(String operation, Object value) {
        return new SimpleImmutableEntry<>(operation, value);
    }

    private static JsonObject problem(FieldRefusal refused) {
        JsonObject errors = new JsonObject();
        errors.putAll(refused.fields());
        return Json.object()
                .put("errorMessages", Json.array(refused.messages()))
                .put("errors", errors)
                .done();
    }

    private Answer byForm(Visit visit) {
        try {
            jira.desk().editForm(visit.place(0), visit.customFields());
        } catch (FieldRefusal refused) {
            return Answer.refused(refused);
        }
        boolean inPlace = "fetch".equals(visit.request().getHeader("X-Requested-With"));
        return inPlace ? new Answer.Done() : new Answer.Redirect("/browse/" + visit.place(0));
    }
}
