package org.amends.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The agents' contact cards. */
@Component
public final class ContactCards {
    private final ActiveObjects ao;

    /** Cards in the plugin's tables. */
    public ContactCards(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    /** The card of an agent; blank where none is written. */
    public ContactCard of(String userKey) {
        return row(userKey)
                .map(row -> new ContactCard(text(row.getHow()), text(row.getWhenReached()), text(row.getNotFor())))
                .orElse(ContactCard.BLANK);
    }

    /** Keeps an agent's card; what is not {@linkplain ContactCard#isWritten written} takes the card away. */
    public void keep(String userKey, ContactCard card) {
        if (card.isWritten()) {
            write(row(userKey).orElseGet(() -> created(userKey)), card);
        } else {
            ao.deleteWithSQL(ContactCardRow.class, "USER_KEY = ?", userKey);
        }
    }

    private static void write(ContactCardRow row, ContactCard card) {
        row.setHow(line(card.how()));
        row.setWhenReached(line(card.when()));
        row.setNotFor(line(card.notFor()));
        row.save();
    }

    /** Somebody may save from two windows at once: the second takes the row of the first. */
    private ContactCardRow created(String userKey) {
        Inserted.orTaken(
                ao,
                () -> ao.create(ContactCardRow.class, Map.<String, Object>of("USER_KEY", userKey)),
                () -> row(userKey).isPresent());
        return row(userKey).orElseThrow();
    }

    private Optional<ContactCardRow> row(String userKey) {
        return Stream.of(ao.find(ContactCardRow.class, Query.select().where("USER_KEY = ?", userKey)))
                .findFirst();
    }

    private static String line(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String text(String line) {
        return Optional.ofNullable(line).orElse("");
    }
}
