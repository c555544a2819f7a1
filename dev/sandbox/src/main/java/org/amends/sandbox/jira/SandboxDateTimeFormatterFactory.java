package org.amends.sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.util.Locale;

/** Behind {@code DateTimeFormatterFactory}: starts with the style RELATIVE. */
final class SandboxDateTimeFormatterFactory {
    private final Entities entities;
    private final Languages languages;

    SandboxDateTimeFormatterFactory(Entities entities, Languages languages) {
        this.entities = entities;
        this.languages = languages;
    }

    public DateTimeFormatter formatter() {
        return new SandboxDateTimeFormatter(
                        entities.holes(),
                        entities.clock(),
                        DateTimeStyle.RELATIVE,
                        entities.zone(),
                        Locale.ENGLISH,
                        languages)
                .formatter();
    }
}
