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
        String text = JsonWriter.string(json);
        text = escaped(text, '&', "\\u0026");
        text = escaped(text, '<', "\\u003c");
        text = escaped(text, '>', "\\u003e");
        return escaped(text, '\'', "\\u0027");
    }

    /** Looks for the character first, which is many times quicker than replacing what is not there. */
    private static String escaped(String text, char plain, String escape) {
        return text.indexOf(plain) < 0 ? text : text.replace(String.valueOf(plain), escape);
    }
}
