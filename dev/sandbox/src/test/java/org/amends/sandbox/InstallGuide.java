package org.amends.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The page that tells an admin how to install Amends, and how to be rid of it. */
public record InstallGuide(String text) {

    public static InstallGuide read() throws IOException {
        return new InstallGuide(Files.readString(Path.of("../../docs/install.md")));
    }

    /** What stands in its code blocks of one language, in order. */
    public List<String> commands(String language) {
        return Pattern.compile("^```" + language + "\\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(block -> block.group(1))
                .toList();
    }
}
