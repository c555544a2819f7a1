package org.amends.jira.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.amends.apology.method.BrokenMethod;
import org.amends.apology.method.Method;
import org.springframework.stereotype.Component;

/** The methods that ship, read from {@code method/*.json}; a broken file stops the start and names its field. */
@Component
public final class ShippedMethod {

    private final Method method = read("/method/shipped.json");
    private final List<Method> all = List.of(method, read("/method/second-failure.json"));

    /** The one that a new apology starts with where nobody says otherwise. */
    public Method method() {
        return method;
    }

    /** That, and the one after a second failure. */
    public List<Method> all() {
        return all;
    }

    /** The one of that id. */
    public Optional<Method> find(String id) {
        return all.stream().filter(found -> found.id().equals(id)).findFirst();
    }

    private static Method read(String path) {
        try (InputStream file = ShippedMethod.class.getResourceAsStream(path)) {
            return MethodText.read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (BrokenMethod broken) {
            throw new IllegalStateException(path + ": " + broken.getMessage(), broken);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
