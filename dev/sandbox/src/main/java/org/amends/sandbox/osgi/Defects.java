package org.amends.sandbox.osgi;

import java.util.ArrayList;
import java.util.List;

/** What was found wrong with a jar so far; all of it is told at once. */
final class Defects {
    private final List<String> found = new ArrayList<>();

    void add(String defect) {
        found.add(defect);
    }

    void addAll(List<String> defects) {
        found.addAll(defects);
    }

    /** Notes the defect unless it holds. */
    void expect(boolean holds, String defect) {
        if (!holds) {
            add(defect);
        }
    }

    /** @throws PluginRefused when there is any */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new PluginRefused(found);
        }
    }
}
