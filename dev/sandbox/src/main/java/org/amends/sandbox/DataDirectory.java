package org.amends.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a sandbox keeps everything between two starts. It stays with the kind of database that it was begun with, because on another one
 * all that was done would seem lost.
 */
record DataDirectory(Path path) {
    private static final String REMEMBERED = "database";
    private static final String H2 = "db";

    static DataDirectory at(Path path) throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IOException("it is a file.");
        }
        Files.createDirectories(path);
        if (!Files.isWritable(path)) {
            throw new IOException("nothing can be written there.");
        }
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    /** H2's files, without their endings. */
    Path h2() {
        return path.resolve(H2);
    }

    /** The files of a PostgreSQL of the sandbox's own. */
    Path postgres() {
        return path.resolve("postgres");
    }

    /** What that PostgreSQL has to say. */
    Path postgresLog() {
        return path.resolve("postgres.log");
    }

    void refuseAnotherThan(DatabaseChoice wanted) throws IOException {
        Optional<String> begun = begunWith().filter(kind -> !kind.equals(wanted.kind()));
        if (begun.isPresent()) {
            throw new DatabaseRefused("The directory " + path + " was begun with --db " + begun.get()
                    + ": start it so, or choose another directory with --data.");
        }
    }

    void remember(DatabaseChoice chosen) throws IOException {
        if (begunWith().isEmpty()) {
            Files.writeString(path.resolve(REMEMBERED), chosen.kind());
        }
    }

    /** A directory from before there was a choice holds H2's files and remembers nothing. */
    private Optional<String> begunWith() throws IOException {
        Path remembered = path.resolve(REMEMBERED);
        if (Files.exists(remembered)) {
            return Optional.of(Files.readString(remembered).strip());
        }
        return Files.exists(path.resolve(H2 + ".mv.db"))
                ? Optional.of(new DatabaseChoice.H2().kind())
                : Optional.empty();
    }
}
