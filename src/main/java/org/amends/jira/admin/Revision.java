package org.amends.jira.admin;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** A short word for how something stands: another one as soon as anything of it is changed. */
final class Revision {
    private Revision() {}

    /** Of what stands; one word for all that is not there. */
    static String of(Optional<JsonObject> stands) {
        return stands.map(json -> JsonWriter.string(json).getBytes(StandardCharsets.UTF_8))
                .map(UUID::nameUUIDFromBytes)
                .map(UUID::toString)
                .orElse("none");
    }
}
