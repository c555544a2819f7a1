package org.amends.sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.Locale;

/** Behind {@code DateTimeFormatterFactory}: starts with the style RELATIVE. */
final class SandboxDateTimeFormatterFactory {
    private final Entities entities;

    SandboxDateTimeFormatterFactory(Entities entities) {
        this.entities = entities;
    }

    public DateTimeFormatter formatter() {
        return new SandboxDateTimeFormatter(
                        entities.holes(), entities.clock(), DateTimeStyle.RELATIVE, entities.zone(), Locale.ENGLISH)
                .formatter();
    }
}
