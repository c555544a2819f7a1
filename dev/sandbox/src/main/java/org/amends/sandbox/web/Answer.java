package org.amends.sandbox.web;

import com.grack.nanojson.JsonObject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amends.sandbox.jira.FieldRefusal;

/** What a visit is answered with. */
sealed interface Answer {
    /** One of our pages, inside the frame that all of them share. */
    record Page(int status, String title, String template, Map<String, ?> model) implements Answer {
        Page(String title, String template, Map<String, ?> model) {
            this(200, title, template, model);
        }
    }

    /** The browser should go on to another of our addresses. */
    record Redirect(String to) implements Answer {}

    /** A body for a program. */
    record Json(int status, JsonObject body) implements Answer {}

    /** It went well, and there is nothing to show. */
    record Done() implements Answer {}

    /** Somebody else has written the response already. */
    record Written() implements Answer {}

    /** It is not there, or not for this visitor; the answer is the same. */
    static Answer missing() {
        return new Page(404, "Not here", "message", Map.of("words", "There is nothing here that you can see."));
    }

    /** Fields of a form were refused; a script of ours draws the form anew with what is wrong beside each. */
    static Answer refused(FieldRefusal refused) {
        String words = Stream.concat(refused.messages().stream(), refused.fields().values().stream())
                .collect(Collectors.joining(" "));
        return new Page(400, "Not done", "message", Map.of("words", words, "fields", refused.fields()));
    }

    /** The visit was refused, with the reason in words. */
    static Answer refused(int status, String words) {
        return new Page(status, "Not done", "message", Map.of("words", words));
    }
}
