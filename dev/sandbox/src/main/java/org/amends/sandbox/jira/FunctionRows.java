package org.amends.sandbox.jira;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which conditions, validators and post functions stand on which transition, with their arguments. */
final class FunctionRows {
    record FunctionRow(long id, int actionId, String kind, String module, Map<String, String> arguments) {}

    private final Database database;
    private final Ids ids;

    FunctionRows(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    List<FunctionRow> of(int actionId) {
        return database.list(
                "SELECT * FROM SBX_FUNCTION WHERE ACTION_ID = ? ORDER BY ID", FunctionRows::read, (long) actionId);
    }

    List<FunctionRow> of(int actionId, String kind) {
        return of(actionId).stream().filter(row -> row.kind().equals(kind)).toList();
    }

    void insert(int actionId, String kind, String module, Map<String, String> arguments) {
        database.change(
                "INSERT INTO SBX_FUNCTION (ID, ACTION_ID, KIND, MODULE_KEY, ARGS) VALUES (?, ?, ?, ?, ?)",
                ids.next("FUNCTION"),
                (long) actionId,
                kind,
                module,
                JsonWriter.string(new JsonObject(arguments)));
    }

    void update(long id, Map<String, String> arguments) {
        database.change(
                "UPDATE SBX_FUNCTION SET ARGS = ? WHERE ID = ?", JsonWriter.string(new JsonObject(arguments)), id);
    }

    void delete(long id) {
        database.change("DELETE FROM SBX_FUNCTION WHERE ID = ?", id);
    }

    private static FunctionRow read(ResultRow row) {
        return new FunctionRow(
                row.number("ID"),
                Math.toIntExact(row.number("ACTION_ID")),
                row.text("KIND"),
                row.text("MODULE_KEY"),
                arguments(row.text("ARGS")));
    }

    private static Map<String, String> arguments(String json) {
        try {
            return JsonParser.object().from(json).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> (String) entry.getValue()));
        } catch (JsonParserException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
