package org.amends.apology.method;

import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The methods that ship, read from the files that ship. */
public final class ShippedMethods implements Methods {
    private final Method shipped = MethodDocument.read(document());
    private final Method second = MethodDocument.read(document("second-failure"));

    public static Map<String, Object> document() {
        return document("shipped");
    }

    public static Map<String, Object> document(String name) {
        try (InputStream file = ShippedMethods.class.getResourceAsStream("/method/" + name + ".json")) {
            return JsonParser.object().from(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonParserException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<Method> find(String id, int version) {
        return newest(id).filter(it -> it.version() == version);
    }

    @Override
    public Optional<Method> newest(String id) {
        return Stream.of(shipped, second).filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Method current() {
        return shipped;
    }

    @Override
    public List<Method> all() {
        return List.of(shipped, second);
    }

    @Override
    public List<Method> usable(long projectId) {
        return all();
    }

    @Override
    public List<Method> ever() {
        return all();
    }
}
