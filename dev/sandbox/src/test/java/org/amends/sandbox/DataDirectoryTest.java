package org.amends.sandbox;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A data directory stays with the database that it was begun with. */
public class DataDirectoryTest {
    private static final List<DatabaseChoice> CHOICES = List.of(
            new DatabaseChoice.H2(),
            new DatabaseChoice.OwnPostgres(),
            new DatabaseChoice.RunningPostgres("jdbc:postgresql://localhost/amends?password=secret"));

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    @Test
    public void anEmptyOneTakesAny() throws IOException {
        for (DatabaseChoice choice : CHOICES) {
            directory().refuseAnotherThan(choice);
        }
    }

    @Test
    public void itTakesTheSameAgainAndNoOther() throws IOException {
        for (DatabaseChoice begun : CHOICES) {
            DataDirectory directory = directory();
            directory.remember(begun);
            for (DatabaseChoice next : CHOICES) {
                if (next.equals(begun)) {
                    directory.refuseAnotherThan(next);
                } else {
                    assertRefused(directory, begun, next);
                }
            }
        }
    }

    @Test
    public void anotherServerIsStillAServer() throws IOException {
        DataDirectory directory = directory();
        directory.remember(new DatabaseChoice.RunningPostgres("jdbc:postgresql://old/amends"));
        directory.refuseAnotherThan(new DatabaseChoice.RunningPostgres("jdbc:postgresql://new/amends"));
    }

    @Test
    public void oneFromBeforeThereWasAChoiceIsH2s() throws IOException {
        DataDirectory directory = directory();
        Files.createFile(directory.path().resolve("db.mv.db"));
        directory.refuseAnotherThan(new DatabaseChoice.H2());
        assertRefused(directory, new DatabaseChoice.H2(), new DatabaseChoice.OwnPostgres());
    }

    @Test
    public void noPasswordIsKept() throws IOException {
        DataDirectory directory = directory();
        directory.remember(CHOICES.get(2));
        assertEquals("jdbc:postgresql:..", Files.readString(directory.path().resolve("database")));
    }

    private static void assertRefused(DataDirectory directory, DatabaseChoice begun, DatabaseChoice next) {
        DatabaseRefused refused = assertThrows(DatabaseRefused.class, () -> directory.refuseAnotherThan(next));
        assertTrue(refused.getMessage(), refused.getMessage().contains("was begun with --db " + begun.kind() + ":"));
    }

    private DataDirectory directory() throws IOException {
        return DataDirectory.at(files.newFolder().toPath());
    }
}
