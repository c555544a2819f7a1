package org.amends.sandbox.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.rules.ExternalResource;

/** Keeps what the log says on the terminal while a test has things fail, so that it can be read, and is read by nobody else. */
final class TerminalSaid extends ExternalResource {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private PrintStream before;

    @Override
    protected void before() {
        before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Override
    protected void after() {
        System.setErr(before);
    }

    String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
