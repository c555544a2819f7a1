package org.amends.sandbox.web;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.util.Collection;
import java.util.Optional;

/** Small helps for writing JSON bodies: what is absent is left out. */
final class Json {
    private final JsonObject object = new JsonObject();

    private Json() {}

    static Json object() {
        return new Json();
    }

    static JsonArray array(Collection<?> items) {
        return new JsonArray(items);
    }

    Json put(String name, Object value) {
        object.put(name, value);
        return this;
    }

    Json put(String name, Optional<?> value) {
        value.ifPresent(present -> object.put(name, present));
        return this;
    }

    JsonObject done() {
        return object;
    }
}
