package org.amends.sandbox.osgi;

import java.util.Optional;

/** What stands in the plugin's jar: its files and classes, its descriptor, its words, and what the scanner found. */
record Plugin(Jar jar, Descriptor descriptor, Words words, ScannerIndex index) {
    /** Reads all of it, and notes what does not hold together. */
    static Plugin read(Container container, Defects defects) {
        Jar jar = new Jar(container.bundle());
        Descriptor descriptor = Descriptor.read(jar);
        Words words = Words.read(jar, descriptor.wordFiles(), defects);
        defects.addAll(container.lackingPackages());
        descriptor.check(jar, words, defects);
        return new Plugin(jar, descriptor, words, ScannerIndex.read(jar, defects));
    }

    String key() {
        return descriptor.key();
    }

    /** The class that a module names. */
    Class<?> type(Part part) {
        return part.attribute("class").flatMap(jar::type).orElseThrow();
    }

    /** The label of a module as plain text, empty when it has none. */
    String label(Part module, Host host) {
        return module.child("label")
                .flatMap(label -> label.attribute("key"))
                .flatMap(key -> words.text(host.locale(), key))
                .orElse("");
    }

    /** What a module is called: its words, else its name, else its key. */
    String name(Part module, Host host) {
        return module.attribute("i18n-name-key")
                .flatMap(key -> words.text(host.locale(), key))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
    }

    /** What a module says of itself: its words, else its text, empty when it has neither. */
    String description(Part module, Host host) {
        Optional<Part> description = module.child("description");
        return description
                .flatMap(part -> part.attribute("key"))
                .flatMap(key -> words.text(host.locale(), key))
                .or(() -> description.map(Part::text))
                .orElse("");
    }

    /** The two engines that draw the plugin's templates. */
    Engines engines(Host host, Defects defects) {
        AllowedMethods allowed = AllowedMethods.read(descriptor, jar, host::report, defects);
        return new Engines(Velocity.escaping(jar, allowed), Velocity.plain(jar, allowed));
    }

    /** The tables, when the plugin has any. */
    Optional<TablesModule> tables(Host host) {
        return TablesModule.of(this, host);
    }

    /** One engine that escapes, and one that does not. */
    record Engines(Velocity escaping, Velocity plain) {}
}
