package org.amends.apology.method;

import java.util.List;

/**
 * Steps that belong together. Its title stands here as far as an administrator wrote it; else, for a stage that ships, in i18n under
 * {@code amends.stage.<id>}.
 */
public record Stage(String id, Texts title, List<Step> steps) {
    public Stage {
        steps = List.copyOf(steps);
    }

    /** One of which nobody wrote a title. */
    public Stage(String id, List<Step> steps) {
        this(id, Texts.NONE, steps);
    }
}
