package org.amends.apology.method;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The one method that ships, read from the file that ships. */
public final class ShippedMethods implements Methods {
    private final Method shipped = MethodDocument.read(document());

    public static Map<String, Object> document() {
        try (InputStream file = ShippedMethods.class.getResourceAsStream("/method/shipped.json")) {
            return JsonParser.object().from(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonParserException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Method> find(String id, int version) {
        return Optional.of(shipped).filter(it -> it.id().equals(id) && it.version() == version);
    }

    @Override
    public Method current() {
        return shipped;
    }
}
