package org.amends.sandbox.jira;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports what Jira's search returns: reads and checks the whole file, then writes it in one transaction. */
final class Importing {
    static final long LARGEST = 200L * 1024 * 1024;

    private final Database database;
    private final TicketWriter writer;
    private final long largest;

    /** A file of more bytes than {@code largest} is refused before it is read. */
    Importing(Database database, TicketWriter writer, long largest) {
        this.database = database;
        this.writer = writer;
        this.largest = largest;
    }

    Imported run(Path file, ImportProgress progress) throws ImportRefused {
        try {
            List<Ticket> tickets = tickets(file);
            return database.inTransaction(() -> write(tickets, progress));
        } catch (Unreadable wrong) {
            throw new ImportRefused("Nothing was imported. " + wrong.getMessage(), wrong);
        }
    }

    private Imported write(List<Ticket> tickets, ImportProgress progress) {
        writer.begin(tickets);
        Map<TicketWriter.Done, Integer> done = new EnumMap<>(TicketWriter.Done.class);
        int comments = 0;
        for (int at = 0; at < tickets.size(); at++) {
            TicketWriter.Done one = write(tickets.get(at));
            done.merge(one, 1, Integer::sum);
            comments += one == TicketWriter.Done.KEPT
                    ? 0
                    : tickets.get(at).comments().size();
            progress.tickets(at + 1, tickets.size());
        }
        return new Imported(
                done.getOrDefault(TicketWriter.Done.CREATED, 0),
                done.getOrDefault(TicketWriter.Done.UPDATED, 0),
                done.getOrDefault(TicketWriter.Done.KEPT, 0),
                comments);
    }

    private TicketWriter.Done write(Ticket ticket) {
        try {
            return writer.write(ticket);
        } catch (DatabaseFailed refused) {
            throw new Unreadable(ticket.record() + ": the database does not take it. " + refused.reason());
        }
    }

    private List<Ticket> tickets(Path file) throws ImportRefused {
        if (!(parsed(file).get("issues") instanceof JsonArray issues)) {
            throw new Unreadable("The file has no list called issues; expected what Jira's search returns.");
        }
        List<Ticket> tickets = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < issues.size(); at++) {
            if (!(issues.get(at) instanceof JsonObject issue)) {
                throw new Unreadable("Record " + (at + 1) + ": expected an object but found " + issues.get(at));
            }
            Ticket ticket = TicketReader.read(issue, at + 1);
            if (!keys.add(ticket.key())) {
                throw new Unreadable(ticket.record() + ", field key: stands in the file twice");
            }
            tickets.add(ticket);
        }
        return tickets;
    }

    private JsonObject parsed(Path file) throws ImportRefused {
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > largest) {
                throw new Unreadable(file.getFileName() + " has " + Files.size(file) + " bytes; the limit is " + largest
                        + ". Ask Jira for fewer tickets at a time.");
            }
            return JsonParser.object().from(in);
        } catch (StackOverflowError deep) {
            // The parser recurses, and what Jira returns is not nested like this.
            throw new ImportRefused("Nothing was imported. " + file.getFileName() + " is nested too deeply.", deep);
        } catch (JsonParserException broken) {
            throw new ImportRefused(
                    "Nothing was imported. " + file.getFileName() + " is broken at line " + broken.getLinePosition()
                            + ", character " + broken.getCharPosition() + ": " + broken.getMessage(),
                    broken);
        } catch (IOException unreadable) {
            throw new ImportRefused("Nothing was imported. " + file + " cannot be read.", unreadable);
        }
    }
}
