package org.amends.jira.store;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.amends.apology.journal.Fact;

/**
 * A fact as it is stored: its type, the version of its form, and a small JSON object. A type or version that this
 * version of the plugin does not know, or a document that it cannot read, is kept as it is in a {@link Fact.Unknown}.
 */
record FactDocument(String type, int version, String json) {

    static FactDocument of(Fact fact) {
        return fact instanceof Fact.Unknown unknown
                ? new FactDocument(unknown.type(), unknown.version(), unknown.document())
                : FactForm.of(fact).write(fact);
    }

    /**
     * The facts of these documents, in their order. They are parsed as one text, because the parser makes a large buffer for
     * each text that it is given; only where that fails, one by one, so that what cannot be read spoils nothing else.
     */
    static List<Fact> facts(List<FactDocument> documents) {
        List<Object> parsed = parsed(documents);
        if (parsed.size() != documents.size()) {
            return documents.stream()
                    .map(document -> document.read(parsed(List.of(document))))
                    .toList();
        }
        return IntStream.range(0, parsed.size())
                .mapToObj(at -> documents.get(at).read(parsed.subList(at, at + 1)))
                .toList();
    }

    /** What stands in the documents; nothing when it cannot be parsed. */
    private static List<Object> parsed(List<FactDocument> documents) {
        String all = documents.stream().map(FactDocument::json).collect(Collectors.joining(",", "[", "]"));
        try {
            return JsonParser.array().from(all);
        } catch (JsonParserException broken) {
            return List.of();
        }
    }

    /** {@code parsed}: what stands in this document, as one value. */
    private Fact read(List<Object> parsed) {
        if (parsed.size() != 1 || !(parsed.get(0) instanceof JsonObject fields)) {
            return unknown();
        }
        return FactForm.find(type, version).map(form -> read(form, fields)).orElseGet(this::unknown);
    }

    private Fact read(FactForm<?> form, JsonObject fields) {
        try {
            return form.read(new Fields(fields));
        } catch (Fields.Unreadable kept) {
            return unknown();
        }
    }

    private Fact unknown() {
        return new Fact.Unknown(type, version, json);
    }
}
