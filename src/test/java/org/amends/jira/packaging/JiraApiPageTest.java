package org.amends.jira.packaging;

import static org.junit.Assert.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** The page that says what Amends uses of Jira's API is up to date; with {@code -Dpage=write} it is written first. */
public class JiraApiPageTest {
    private static final Path PAGE = Path.of("../docs/jira-api.md");
    private static final Path SIGNATURES = Path.of("../dev/jira-signatures/src/main/java");

    @Test
    public void isUpToDate() throws IOException {
        String text = JiraApiPage.of(SIGNATURES, BuiltPlugin.here().classes()).text();
        if ("write".equals(System.getProperty("page"))) {
            Files.writeString(PAGE, text);
        }
        assertEquals("write it again with -Dpage=write", text, Files.readString(PAGE));
    }
}
