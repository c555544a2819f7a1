package org.amends.sandbox.jira;

import com.atlassian.jira.issue.changehistory.metadata.HistoryMetadata;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.util.HashMap;
import java.util.Map;

/** History metadata as it is stored. */
final class MetadataJson {
    private MetadataJson() {}

    static String write(HistoryMetadata metadata) {
        JsonObject json = new JsonObject();
        json.put("type", metadata.getType());
        json.put("description", metadata.getDescription());
        json.put("descriptionKey", metadata.getDescriptionKey());
        json.put("activityDescription", metadata.getActivityDescription());
        json.put("activityDescriptionKey", metadata.getActivityDescriptionKey());
        json.put("extraData", new JsonObject(metadata.getExtraData()));
        return JsonWriter.string(json);
    }

    static HistoryMetadata read(String stored) {
        try {
            return read(JsonParser.object().from(stored));
        } catch (JsonParserException broken) {
            throw new IllegalStateException("history metadata cannot be read", broken);
        }
    }

    private static HistoryMetadata read(JsonObject json) {
        Map<String, String> extra = new HashMap<>();
        json.getObject("extraData", new JsonObject()).forEach((name, value) -> extra.put(name, String.valueOf(value)));
        return HistoryMetadata.builder(json.getString("type"))
                .description(json.getString("description"))
                .descriptionKey(json.getString("descriptionKey"))
                .activityDescription(json.getString("activityDescription"))
                .activityDescriptionKey(json.getString("activityDescriptionKey"))
                .extraData(extra)
                .build();
    }
}
