package org.amends.sandbox.osgi;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value inside an issue's property that the search is to know.
 *
 * @param path where it stands in the property's JSON, with dots between
 * @param type {@code string}, {@code number} or {@code date}
 * @param alias a short name for it in queries
 */
public record IndexedValue(String property, String path, String type, Optional<String> alias) {

    static Stream<IndexedValue> of(Part module) {
        return module.children("key").flatMap(key -> key.children("extract")
                .map(extract -> new IndexedValue(
                        key.attribute("property-key").orElse(""),
                        extract.attribute("path").orElse(""),
                        extract.attribute("type").orElse(""),
                        extract.attribute("alias"))));
    }
}
