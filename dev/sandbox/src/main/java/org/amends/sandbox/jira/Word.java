package org.amends.sandbox.jira;

import java.util.Optional;

/** An issue type, status, priority or resolution. */
record Word(Kind kind, String id, String name, int position, Optional<String> category, boolean flag) {
    enum Kind {
        /** The flag says that it is a sub-task. */
        TYPE,
        /** The flag says that an issue in it may be edited; the category is Jira's. */
        STATUS,
        PRIORITY,
        RESOLUTION
    }

    static Word of(ResultRow row) {
        return new Word(
                Kind.valueOf(row.text("KIND")),
                row.text("ID"),
                row.text("NAME"),
                (int) row.number("POS"),
                row.maybeText("CATEGORY"),
                row.flag("FLAG"));
    }
}
