package org.amends.sandbox;

import static org.junit.Assert.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * A file that is larger than the memory comes in, and the terminal shows how far it is: 20 MB into 96 MB of heap. With
 * {@code -Damends.big=true} it is 200 MB into 512.
 */
public class BigImportIT {
    private static final boolean BIG = Boolean.getBoolean("amends.big");
    private static final long BYTES = BIG ? 200_000_000 : 20_000_000;
    private static final int HEAP = BIG ? 512 : 96;
    private static final int PATIENCE_SECONDS = 60;

    @Rule
    public final TemporaryFolder files = new TemporaryFolder();

    /** First it is broken in its last ticket; what the second try finds new says that nothing of the first came in. */
    @Test
    public void itComesInWholeOrNotAtAll() throws IOException, InterruptedException {
        Path file = files.newFile("tickets.json").toPath();
        int tickets = ManyTickets.write(file, BYTES);
        byte[] whole = replaceEnd(file, "\"tickets\"]}".getBytes(StandardCharsets.UTF_8));
        List<String> refused = run(file);
        assertTrue(refused.toString(), last(refused).startsWith("Nothing was imported. "));
        assertTrue(refused.toString(), last(refused).contains("in record " + tickets));
        replaceEnd(file, whole);
        List<String> taken = run(file);
        assertTrue(taken.toString(), taken.stream().anyMatch(line -> line.startsWith("Checking  [####")));
        assertTrue(taken.toString(), taken.stream().anyMatch(line -> line.endsWith(" of " + tickets + " tickets")));
        assertTrue(
                taken.toString(),
                taken.stream().anyMatch(line -> line.startsWith("Imported " + tickets + " tickets: ")));
    }

    /** Overwrites the end of the file, and returns what stood there. */
    private static byte[] replaceEnd(Path file, byte[] end) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            ByteBuffer before = ByteBuffer.allocate(end.length);
            long from = channel.size() - end.length;
            channel.read(before, from);
            channel.write(ByteBuffer.wrap(end), from);
            return before.array();
        }
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }

    /** What it says until it is started, or until it ends. */
    private List<String> run(Path file) throws IOException, InterruptedException {
        String data = files.getRoot().toPath().resolve("data").toString();
        Process sandbox = SandboxProcess.startSmall(HEAP, "--data", data, "--import", file.toString());
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = sandbox.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                if (line.contains(SandboxProcess.STARTED)) {
                    sandbox.toHandle().destroy();
                }
            }
        }
        assertTrue("still running", sandbox.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
        return said;
    }
}
