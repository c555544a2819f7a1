package org.amends.jira.rest;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The JSON object that a write carries. We read it ourselves, so that a wrong media type, an endless body or broken
 * JSON is answered in the same words as everything else.
 */
final class Body {
    /** The most that is read of a body, in bytes; the rest stays unread. */
    static final int LIMIT = 64 * 1024;

    /** The parser recurses; nothing we take is deeper than three, and a deep enough body would end the thread's stack. */
    private static final int DEEPEST = 20;

    private Body() {}

    /** Reads the body, or turns the request away with 415, 413 or 400. */
    static JsonObject read(HttpHeaders headers, InputStream in) {
        return read(headers, in, LIMIT);
    }

    /** The same with another limit, in bytes. */
    static JsonObject read(HttpHeaders headers, InputStream in, int limit) {
        return read(text(headers, in, limit));
    }

    /** The text of the body, which says of itself that it is JSON. */
    static String text(HttpHeaders headers, InputStream in, int limit) {
        requireJson(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        String text = text(bytes(in, limit));
        requireShallow(text);
        return text;
    }

    /** Its object; who sent it is told where it breaks off. */
    static JsonObject read(String text) {
        try {
            return JsonParser.object().from(text);
        } catch (JsonParserException e) {
            throw TurnedAway.badValue("body", "json")
                    .at(new JsonPlaces.Place(Math.max(1, e.getLinePosition()), Math.max(1, e.getCharPosition())));
        }
    }

    private static void requireJson(String contentType) {
        String given = contentType == null ? "" : contentType.split(";", 2)[0].trim();
        if (!given.toLowerCase(Locale.ROOT).equals("application/json")) {
            throw TurnedAway.because(415, HttpHeaders.CONTENT_TYPE, "content-type");
        }
    }

    private static byte[] bytes(InputStream in, int limit) {
        try {
            byte[] read = in == null ? new byte[0] : in.readNBytes(limit + 1);
            if (read.length > limit) {
                throw TurnedAway.because(413, "body", "too-large", Integer.toString(limit / 1024));
            }
            return read;
        } catch (IOException e) {
            throw TurnedAway.badValue("body", "json");
        }
    }

    private static String text(byte[] bytes) {
        try {
            // A fresh decoder reports what is no UTF-8 instead of replacing it.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw TurnedAway.badValue("body", "json");
        }
    }

    private static void requireShallow(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            if (depth > DEEPEST) {
                throw TurnedAway.badValue("body", "json");
            }
        }
    }
}
