package org.amends.sandbox.acceptance;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Tickets of real people, which may be beside the checkout but are no part of it. */
final class RealTickets {
    private final Path file = Path.of(System.getProperty("amends.jar"))
            .toAbsolutePath()
            .getParent()
            .resolveSibling("../shared/data/care-tickets.json")
            .normalize();

    Path file() {
        return file;
    }

    /** Says so aloud where they are not: a skipped test is easily overlooked. */
    boolean areThere() {
        boolean there = Files.exists(file);
        if (!there) {
            System.err.println("SKIPPED, because the tickets are not beside the checkout: " + file);
        }
        return there;
    }

    JsonArray all() throws IOException, JsonParserException {
        return JsonParser.object()
                .from(Files.readString(file, StandardCharsets.UTF_8))
                .getArray("issues");
    }

    /** One that was resolved. */
    JsonObject resolved() throws IOException, JsonParserException {
        return first(issue -> issue.getObject("fields").getObject("resolution") != null);
    }

    /** One that waits for an answer. */
    JsonObject open() throws IOException, JsonParserException {
        return first(issue -> issue.getObject("fields").getObject("resolution") == null);
    }

    private JsonObject first(Predicate<JsonObject> wanted) throws IOException, JsonParserException {
        return all().stream()
                .map(JsonObject.class::cast)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
    }
}
