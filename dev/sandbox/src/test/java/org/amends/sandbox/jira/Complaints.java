package org.amends.sandbox.jira;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.rules.ExternalResource;

/** What is logged while a test runs; printed after it, unless the test has read and so expected it. */
final class Complaints extends ExternalResource {
    private final ByteArrayOutputStream caught = new ByteArrayOutputStream();
    private final PrintStream console = System.err;
    private boolean expected;

    @Override
    protected void before() {
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
    }

    String text() {
        expected = true;
        return caught.toString(StandardCharsets.UTF_8);
    }

    @Override
    protected void after() {
        System.setErr(console);
        if (!expected) {
            console.print(text());
        }
    }
}
