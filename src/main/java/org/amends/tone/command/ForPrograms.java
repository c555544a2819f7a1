package org.amends.tone.command;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.amends.tone.Label;
import org.amends.tone.Review;
import org.amends.tone.Reviewer;

/** A review that programs read: for each line of JSON with an id and a text, one with the labels. */
record ForPrograms(Reviewer reviewer, Words words, PrintStream out, PrintStream err) {
    int answer(String file, String text) {
        int code = ReviewCommand.CLEAN;
        int number = 0;
        for (String line : text.split("\r?\n")) {
            number++;
            if (!line.isBlank() && !answer(line)) {
                err.println(words.say("amends.command.not-json", file, String.valueOf(number)));
                code = ReviewCommand.UNREADABLE;
            }
        }
        return code;
    }

    private boolean answer(String line) {
        try {
            JsonObject asked = JsonParser.object().from(line);
            if (!asked.has("id") || !asked.isString("text")) {
                return false;
            }
            Review review = reviewer.review(asked.getString("text"));
            out.println(JsonWriter.string()
                    .object()
                    .value("id", asked.get("id"))
                    .array("elements", ids(review.elements()))
                    .array("faults", ids(review.faults()))
                    .end()
                    .done());
            return true;
        } catch (JsonParserException notJson) {
            return false;
        }
    }

    private static List<String> ids(Set<Label> labels) {
        return labels.stream().map(Label::id).toList();
    }
}
