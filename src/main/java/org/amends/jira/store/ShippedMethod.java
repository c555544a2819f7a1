package org.amends.jira.store;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.Methods;
import org.springframework.stereotype.Component;

/** The method that ships, read from {@code method/shipped.json}; a broken file stops the start and names its field. */
@Component
public final class ShippedMethod implements Methods {

    private static final String FILE = "/method/shipped.json";

    private final Method method = read();

    @Override
    public Optional<Method> find(String id, int version) {
        return Optional.of(method).filter(found -> found.id().equals(id) && found.version() == version);
    }

    @Override
    public Method current() {
        return method;
    }

    private static Method read() {
        try (InputStream file = ShippedMethod.class.getResourceAsStream(FILE)) {
            return MethodDocument.read(JsonParser.object().from(file));
        } catch (JsonParserException broken) {
            throw new IllegalStateException(FILE + ": " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
