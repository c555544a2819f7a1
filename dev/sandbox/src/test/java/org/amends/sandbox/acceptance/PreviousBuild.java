package org.amends.sandbox.acceptance;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * What the build before this one left: its database, and what it said of each ticket over REST. Told in the sandbox's far
 * future, so that the clock, which only goes forward, can be set to the moment when that build was stopped.
 */
final class PreviousBuild {
    /** When it was stopped. */
    static final Instant STOPPED = Instant.parse("2046-11-05T03:28:18Z");

    /** What REST says that is no word and does not depend on when it is asked. */
    private static final Set<String> FACTS = Set.of(
            "kind",
            "seq",
            "closed",
            "progress",
            "done",
            "of",
            "stages",
            "steps",
            "id",
            "state",
            "at",
            "by",
            "proof",
            "comment",
            "reason",
            "edited",
            "promises",
            "what",
            "reparations",
            "form",
            "value",
            "currency",
            "offeredAt",
            "note",
            "withdrawn",
            "overridden",
            "order",
            "code",
            "followUp",
            "due",
            "they",
            "we",
            "task",
            "key");

    private PreviousBuild() {}

    /** Fills an empty database with it. */
    static void into(Connection database) throws SQLException, IOException {
        boolean postgres = "PostgreSQL".equals(database.getMetaData().getDatabaseProductName());
        String sql = text("/previous-build.sql");
        try (Statement statement = database.createStatement()) {
            for (String line : sql.split("\n")) {
                if (line.endsWith(";")) {
                    statement.execute(postgres ? line.replace(" CLOB", " TEXT") : line);
                }
            }
        }
        Duration ahead = Duration.between(Instant.now(), STOPPED);
        try (PreparedStatement clock =
                database.prepareStatement("UPDATE SBX_META SET VAL = ? WHERE NAME = 'clock.offset'")) {
            clock.setString(1, ahead.toString());
            clock.executeUpdate();
        }
    }

    /** By the keys of the tickets, what it said of each, of the facts alone. */
    static JsonObject said() throws IOException, JsonParserException {
        return JsonParser.object().from(text("/previous-build.json"));
    }

    /** Of an answer the facts alone, to be compared with {@link #said}. */
    static Object facts(Object answer) {
        if (answer instanceof JsonObject object) {
            JsonObject facts = new JsonObject();
            object.forEach((key, value) -> {
                if (FACTS.contains(key)) {
                    facts.put(key, facts(value));
                }
            });
            return facts;
        }
        if (answer instanceof JsonArray array) {
            JsonArray facts = new JsonArray();
            array.forEach(value -> facts.add(facts(value)));
            return facts;
        }
        return answer;
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = PreviousBuild.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
