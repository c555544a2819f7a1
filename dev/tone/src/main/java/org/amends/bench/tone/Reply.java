package org.amends.bench.tone;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A reply that a person has labelled. */
record Reply(String id, String text, Set<String> labels) {
    /** Computed from other replies and not from the text, so nobody who reads one reply can find it. */
    private static final String SCRIPT = "script";

    /** Lines of JSON with an id, a text and labels: elements and faults. */
    static List<Reply> read(Path file) throws IOException {
        List<Reply> replies = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                replies.add(read(line));
            }
        }
        return replies;
    }

    private static Reply read(String line) throws IOException {
        try {
            JsonObject json = JsonParser.object().from(line);
            Set<String> labels = new TreeSet<>();
            for (String kind : List.of("elements", "faults")) {
                json.getObject("labels").getArray(kind).forEach(label -> labels.add(label.toString()));
            }
            labels.remove(SCRIPT);
            return new Reply(json.getString("id"), json.getString("text"), labels);
        } catch (JsonParserException notJson) {
            throw new IOException("no line of JSON: " + line, notJson);
        }
    }
}
