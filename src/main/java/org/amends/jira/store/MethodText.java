package org.amends.jira.store;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.grack.nanojson.JsonWriter;
import org.amends.apology.method.BrokenMethod;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.Wanted;

/** A method as text: as it is kept, exported, imported and shipped. */
public final class MethodText {
    private static final String INDENT = "  ";

    private MethodText() {}

    /** Every field on a line of its own, so that two of them are compared line by line. */
    public static String write(Method method) {
        return JsonWriter.indent(INDENT)
                        .string()
                        .value(MethodDocument.write(method))
                        .done() + "\n";
    }

    /**
     * The method of a text.
     *
     * @throws BrokenMethod also where the text is no JSON
     */
    public static Method read(String text) {
        try {
            return MethodDocument.read(JsonParser.object().from(text));
        } catch (JsonParserException broken) {
            throw new BrokenMethod("document", Wanted.of(Wanted.What.JSON), Wanted.literal(broken.getMessage()));
        }
    }
}
