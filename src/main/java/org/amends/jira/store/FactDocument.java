package org.amends.jira.store;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
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

    Fact fact() {
        return FactForm.find(type, version).map(this::read).orElseGet(this::unknown);
    }

    private Fact read(FactForm<?> form) {
        try {
            return form.read(new Fields(JsonParser.object().from(json)));
        } catch (JsonParserException | Fields.Unreadable kept) {
            return unknown();
        }
    }

    private Fact unknown() {
        return new Fact.Unknown(type, version, json);
    }
}
