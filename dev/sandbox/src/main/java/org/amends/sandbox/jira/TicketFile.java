package org.amends.sandbox.jira;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of what Jira's search returns. It is read as a stream: no more than one ticket is in memory at a time. */
final class TicketFile {
    private static final JsonFactory JSON = new JsonFactory();

    private final Path file;

    TicketFile(Path file) {
        this.file = file;
    }

    /** Is given each ticket, and how many bytes of the file have been read by then. */
    @FunctionalInterface
    interface Reader {
        void read(Ticket ticket, long bytes);
    }

    long size() {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new Unreadable(file + " cannot be read.");
        }
    }

    /** Reads the file from its beginning to its end; whatever is wrong with it is said by record and field. */
    void each(Reader reader) {
        Reading reading = new Reading(reader);
        try (JsonParser in = JSON.createParser(Files.newInputStream(file))) {
            reading.all(in);
        } catch (JsonEOFException cut) {
            throw broken(reading, at(cut) + ": it ends in the middle");
        } catch (StreamConstraintsException endless) {
            throw broken(reading, ": it is nested too deeply, or one of its texts is too long");
        } catch (JsonProcessingException broken) {
            throw broken(reading, at(broken) + ": " + broken.getOriginalMessage());
        } catch (IOException unreadable) {
            throw new Unreadable(file + " cannot be read.");
        }
    }

    private Unreadable broken(Reading reading, String how) {
        return new Unreadable(file.getFileName() + " is broken" + reading.within() + how);
    }

    private static String at(JsonProcessingException broken) {
        JsonLocation place = broken.getLocation();
        return " at line " + place.getLineNr() + ", character " + place.getColumnNr();
    }

    /** One reading of the file, which knows how far it has come. */
    private static final class Reading {
        private final Reader reader;
        private int records;
        private boolean inside;

        Reading(Reader reader) {
            this.reader = reader;
        }

        String within() {
            return inside ? " in record " + records : "";
        }

        void all(JsonParser in) throws IOException {
            if (in.nextToken() != JsonToken.START_OBJECT || !issues(in)) {
                throw new Unreadable("The file has no list called issues; expected what Jira's search returns.");
            }
            if (in.nextToken() != null) {
                throw new Unreadable("The file goes on after its end; expected one answer of Jira's search.");
            }
        }

        /** Reads the object to its end; whether the list was in it. */
        private boolean issues(JsonParser in) throws IOException {
            boolean found = false;
            while (in.nextToken() != JsonToken.END_OBJECT) {
                boolean list = in.currentName().equals("issues");
                if (in.nextToken() == JsonToken.START_ARRAY && list) {
                    found = true;
                    tickets(in);
                } else {
                    in.skipChildren();
                }
            }
            return found;
        }

        private void tickets(JsonParser in) throws IOException {
            while (in.nextToken() != JsonToken.END_ARRAY) {
                records++;
                inside = true;
                Object record = value(in);
                inside = false;
                if (!(record instanceof JsonObject issue)) {
                    throw new Unreadable(
                            "Record " + records + ": expected an object but found " + JsonRecord.shown(record));
                }
                reader.read(
                        TicketReader.read(issue, records), in.currentLocation().getByteOffset());
            }
        }

        private static Object value(JsonParser in) throws IOException {
            return switch (in.currentToken()) {
                case START_OBJECT -> object(in);
                case START_ARRAY -> array(in);
                case VALUE_STRING -> in.getText();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.getNumberValue();
                case VALUE_TRUE, VALUE_FALSE -> in.getBooleanValue();
                default -> null;
            };
        }

        private static JsonObject object(JsonParser in) throws IOException {
            JsonObject object = new JsonObject();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                object.put(name, value(in));
            }
            return object;
        }

        private static JsonArray array(JsonParser in) throws IOException {
            JsonArray array = new JsonArray();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                array.add(value(in));
            }
            return array;
        }
    }
}
