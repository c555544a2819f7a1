package org.amends.sandbox.web;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON that a program sent. */
final class Body {
    private static final int MOST = 100_000;

    private Body() {}

    static JsonObject of(Visit visit) {
        try {
            byte[] bytes = visit.request().getInputStream().readNBytes(MOST);
            return JsonParser.object().from(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonParserException unreadable) {
            throw new BadField("the body", "a JSON object");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static long number(String text, String field) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException unreadable) {
            throw new BadField(field, "a number");
        }
    }
}
