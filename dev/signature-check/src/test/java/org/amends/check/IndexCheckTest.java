package org.amends.check;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class IndexCheckTest {
    @Rule
    public final TemporaryFolder scratch = new TemporaryFolder();

    @Test
    public void orderAndEmptyFilesMeanNothing() throws IOException {
        index("ours", "component", "a.Desk\na.Till\n");
        index("theirs", "component", "a.Till\r\na.Desk");
        index("theirs", "exports", "\n");
        assertEquals(List.of(), differences());
    }

    @Test
    public void eachLineThatOnlyOneSideHasIsADifference() throws IOException {
        index("ours", "component", "a.Desk\na.Till\n");
        index("ours", "imports", "b.Users#shopUsers\n");
        index("theirs", "component", "a.Desk\n");
        index("theirs", "imports", "b.Users\n");
        index("theirs", "exports", "a.Till#b.Opens\n");
        assertEquals(
                List.of(
                        "component: expected a.Till, found nothing",
                        "exports: expected nothing, found a.Till#b.Opens",
                        "imports: expected b.Users#shopUsers, found nothing",
                        "imports: expected nothing, found b.Users"),
                differences());
    }

    private List<String> differences() {
        return new IndexCheck(side("ours"), side("theirs"))
                .differences().stream().map(Difference::toString).toList();
    }

    private ClassPath side(String name) {
        return ClassPath.of(scratch.getRoot().toPath().resolve(name).toString());
    }

    private void index(String side, String file, String lines) throws IOException {
        Path directory = scratch.getRoot().toPath().resolve(side).resolve("META-INF/plugin-components");
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(file), lines);
    }
}
