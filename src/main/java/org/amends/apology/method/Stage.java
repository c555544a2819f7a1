package org.amends.apology.method;

import java.util.List;

/** Steps that belong together; its word stands in i18n under {@code amends.stage.<id>}. */
public record Stage(String id, List<Step> steps) {
    public Stage {
        steps = List.copyOf(steps);
    }
}
