package org.amends.sandbox.jira;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Which values inside issue properties the search knows, as plugins ask for it. */
public final class IndexedValues {
    private static final Set<String> TYPES = Set.of("string", "number", "date");

    record Extract(String property, String path, String type, Optional<String> alias) {
        boolean isCalled(String name) {
            return alias.filter(name::equalsIgnoreCase).isPresent()
                    || name.equalsIgnoreCase("issue.property[" + property + "]." + path);
        }
    }

    private final List<Extract> extracts = new CopyOnWriteArrayList<>();

    /** Has the search know a value: its property's key, its path in the JSON, its type, and a short name for it. */
    public void add(String property, String path, String type, Optional<String> alias) {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("The sandbox indexes no " + type + ": " + property + ", " + path);
        }
        extracts.add(new Extract(property, path, type, alias));
    }

    /** Its plugin is disabled. */
    public void remove(String property) {
        extracts.removeIf(extract -> extract.property().equals(property));
    }

    Optional<Extract> called(String name) {
        return extracts.stream().filter(extract -> extract.isCalled(name)).findFirst();
    }
}
