package org.amends.jira.panel;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.Collection;
import java.util.Optional;

/** A JSON object in the making; what is not there is left out, so a reader never meets null. */
public final class Json {
    private final JsonObject json = new JsonObject();

    /** A value that is there. */
    public Json with(String name, Object value) {
        json.put(name, value);
        return this;
    }

    /** A value, if it is there. */
    public Json with(String name, Optional<?> value) {
        value.ifPresent(there -> json.put(name, there));
        return this;
    }

    /** A list. */
    public Json with(String name, Collection<?> values) {
        json.put(name, new JsonArray(values));
        return this;
    }

    /** All fields of another object. */
    public Json with(JsonObject others) {
        json.putAll(others);
        return this;
    }

    /** The object. */
    public JsonObject done() {
        return json;
    }
}
