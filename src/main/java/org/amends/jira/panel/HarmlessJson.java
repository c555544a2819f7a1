package org.amends.jira.panel;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;

/**
 * JSON that holds none of the characters {@code < > & '} but as escapes: between single quotes it is safe in an
 * attribute, whether or not the template engine escapes, and it is the same JSON in both cases.
 */
public final class HarmlessJson {
    private HarmlessJson() {}

    /** The object's text. */
    public static String of(JsonObject json) {
        return JsonWriter.string(json)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("'", "\\u0027");
    }
}
