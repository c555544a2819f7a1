package org.amends.tone.command;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.amends.tone.Reviewer;

/**
 * Reviews replies in files, or what is typed. For people it quotes the words and gives the reasons, and tells by its exit code
 * whether there are faults; for programs it answers each line of JSON with one.
 */
public final class ReviewCommand {
    /** No fault was found; or every line of JSON was answered. */
    public static final int CLEAN = 0;
    /** At least one fault was found. */
    public static final int FAULTS = 1;
    /** Something could not be read; what could was reviewed. */
    public static final int UNREADABLE = 2;

    private static final String TYPED = "-";
    private static final String NO_MORE_OPTIONS = "--";

    private final Reviewer reviewer;
    private final Words words;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    ReviewCommand(Reviewer reviewer, Words words, InputStream in, PrintStream out, PrintStream err) {
        this.reviewer = reviewer;
        this.words = words;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** Does what the arguments say and returns the exit code. */
    public int run(List<String> arguments) {
        int end = arguments.indexOf(NO_MORE_OPTIONS);
        List<String> before = new ArrayList<>(end < 0 ? arguments : arguments.subList(0, end));
        if (before.contains("--help") || before.contains("-h")) {
            out.println(words.say("amends.command.usage"));
            return CLEAN;
        }
        boolean json = before.remove("--json");
        Optional<String> option = before.stream()
                .filter(word -> word.startsWith("-") && !word.equals(TYPED))
                .findFirst();
        if (option.isPresent()) {
            return refused("amends.command.option", option.get());
        }
        if (before.isEmpty() || !before.get(0).equals("review")) {
            return before.isEmpty() ? refused() : refused("amends.command.unknown", before.get(0));
        }
        List<String> files = new ArrayList<>(before.subList(1, before.size()));
        files.addAll(end < 0 ? List.of() : arguments.subList(end + 1, arguments.size()));
        return reviewed(files, json);
    }

    private int refused(String key, String what) {
        err.println(words.say(key, what));
        return refused();
    }

    private int refused() {
        err.println(words.say("amends.command.usage"));
        return UNREADABLE;
    }

    private int reviewed(List<String> files, boolean json) {
        return (files.isEmpty() ? List.of(TYPED) : files)
                .stream().mapToInt(file -> review(file, json)).max().orElse(CLEAN);
    }

    private int review(String file, boolean json) {
        try {
            String text = text(file);
            return json
                    ? new ForPrograms(reviewer, words, out, err).answer(file, text)
                    : new ForPeople(reviewer, words, out).answer(file.equals(TYPED) ? "" : file, text);
        } catch (CharacterCodingException notText) {
            err.println(words.say("amends.command.not-text", file));
        } catch (NoSuchFileException none) {
            err.println(words.say("amends.command.no-file", file));
        } catch (IOException | InvalidPathException unreadable) {
            err.println(words.say(isFolder(file) ? "amends.command.folder" : "amends.command.unreadable", file));
        }
        return UNREADABLE;
    }

    private static boolean isFolder(String file) {
        return new File(file).isDirectory();
    }

    private String text(String file) throws IOException {
        byte[] bytes = file.equals(TYPED) ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
