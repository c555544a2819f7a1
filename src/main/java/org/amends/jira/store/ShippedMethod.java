package org.amends.jira.store;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.amends.apology.method.Method;
import org.amends.apology.method.MethodDocument;
import org.amends.apology.method.Methods;
import org.springframework.stereotype.Component;

/** The methods that ship, read from {@code method/*.json}; a broken file stops the start and names its field. */
@Component
public final class ShippedMethod implements Methods {

    private final Method method = read("/method/shipped.json");
    private final List<Method> all = List.of(method, read("/method/second-failure.json"));

    @Override
    public Optional<Method> find(String id, int version) {
        return newest(id).filter(found -> found.version() == version);
    }

    @Override
    public Method current() {
        return method;
    }

    @Override
    public Optional<Method> newest(String id) {
        return all.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private static Method read(String path) {
        try (InputStream file = ShippedMethod.class.getResourceAsStream(path)) {
            return MethodDocument.read(JsonParser.object().from(file));
        } catch (JsonParserException broken) {
            throw new IllegalStateException(path + ": " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
