package com.atlassian.jira.util.json;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;

/** The sandbox's own: a JSON object that is built by hand. */
public class JSONObject {
    private final JsonObject values;

    public JSONObject() {
        this.values = new JsonObject();
    }

    public JSONObject(String string) throws JSONException {
        try {
            this.values = JsonParser.object().from(string);
        } catch (JsonParserException broken) {
            throw new JSONException(broken.getMessage());
        }
    }

    public JSONObject put(String key, boolean value) throws JSONException {
        return put(key, (Object) value);
    }

    public JSONObject put(String key, Object value) throws JSONException {
        if (key == null) {
            throw new JSONException("Null key.");
        }
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value instanceof JSONObject nested ? nested.values : value);
        }
        return this;
    }

    @Override
    public String toString() {
        return JsonWriter.string(values);
    }
}
